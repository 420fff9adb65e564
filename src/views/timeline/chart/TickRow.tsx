import type { DaySpan } from '../../../model/DaySpan.ts';
import type { TimeScale } from '../scale/TimeScale.ts';
import styles from './Chart.module.css';
import { timeTicks } from '../scale/timeTicks.ts';
import { useLang } from '../../../i18n/useLang.ts';

interface TickRowProps {
  readonly scale: TimeScale;
  readonly whole: DaySpan;
}

/** Widths of figures and letters at the size of the labels, on the safe side. */
const CHARACTER_PX = 6.7;
/** How far a label may stick out to the right: into the panel's padding. */
const OVERHANG_PX = 12;

/** Days named under the chart: none after the last of the data. */
export function TickRow({ scale, whole }: TickRowProps) {
  const lang = useLang();
  const ticks = timeTicks(scale, lang, (label) => label.length * CHARACTER_PX, OVERHANG_PX);
  return (
    <div className={styles['ticks']} aria-hidden="true">
      {ticks
        .filter(({ day }) => day <= whole.endDay)
        .map(({ day, x, label }) => (
          <span key={day} className={styles['tick']} style={{ left: x }}>
            {label}
          </span>
        ))}
    </div>
  );
}
