import { type TimeAxis, xOn } from './TimeAxis.ts';
import styles from './Axis.module.css';
import { formatDay } from '../../../i18n/formatDay.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { yearTicks } from '../../../marks/yearTicks.ts';

/** A year has this much room. */
const TICK_PX = 64;
/** Beside the edges, where a year would be cut. */
const EDGE_PX = 16;

/** The round years in sight. */
export function ticksOn(axis: TimeAxis): readonly { readonly day: number; readonly x: number }[] {
  const most = Math.max(2, Math.floor(axis.widthPx / TICK_PX));
  return yearTicks(axis.span, most).map((day) => ({ day, x: xOn(axis, day) }));
}

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
            {formatDay(day as never, lang, 'year')}
          </span>
        ))}
    </div>
  );
}
