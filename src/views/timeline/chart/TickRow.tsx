import type { TimeScale } from '../scale/TimeScale.ts';
import styles from './Chart.module.css';
import { timeTicks } from '../scale/timeTicks.ts';
import { useLang } from '../../../i18n/useLang.ts';

/** Widths of figures and letters at the size of the labels, on the safe side. */
const CHARACTER_PX = 6.7;
/** How far a label may stick out to the right: into the panel's padding. */
const OVERHANG_PX = 12;

/** Days named under the chart. */
export function TickRow({ scale }: { readonly scale: TimeScale }) {
  const lang = useLang();
  const ticks = timeTicks(scale, lang, (label) => label.length * CHARACTER_PX, OVERHANG_PX);
  return (
    <div className={styles['ticks']} aria-hidden="true">
      {ticks.map(({ day, x, label }) => (
        <span key={day} className={styles['tick']} style={{ left: x }}>
          {label}
        </span>
      ))}
    </div>
  );
}
