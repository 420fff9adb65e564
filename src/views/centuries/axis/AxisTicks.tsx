import { TICK_PX, ticksOn } from './ticksOn.ts';
import type { TimeAxis } from './TimeAxis.ts';
import styles from './Axis.module.css';
import { formatDay } from '../../../i18n/formatDay.ts';
import { useLang } from '../../../i18n/useLang.ts';

/** Beside the edges, where a year would be cut. */
const EDGE_PX = 16;

/** The years over or under the lanes; the reading line says the others. */
export function AxisTicks({ axis, flagX }: { axis: TimeAxis; flagX: number | null }) {
  const lang = useLang();
  return (
    <div className={styles['ticks']} aria-hidden="true">
      {ticksOn(axis)
        .filter(({ x }) => x > EDGE_PX && x < axis.widthPx - EDGE_PX)
        .filter(({ x }) => flagX === null || Math.abs(x - flagX) > TICK_PX)
        .map(({ day, x }) => (
          <span key={day} style={{ left: x }}>
            {formatDay(day, lang, 'year')}
          </span>
        ))}
    </div>
  );
}
