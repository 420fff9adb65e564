import type { DaySpan } from '../../../../model/DaySpan.ts';
import type { Observation } from '../../../../model/Observation.ts';
import { spanHolds } from '../../../../model/DaySpan.ts';
import styles from './ObservedStrip.module.css';

interface ObservedStripProps {
  /** By year; those outside the span are left out. */
  readonly observations: readonly Observation[];
  readonly span: DaySpan;
}

/**
 * A mark an observation and side, mirrored about the line: the higher, the higher the level; hollow where the
 * level is not coded, dashed for a list of one day, a tick where none was found. What it shows is a list beside it.
 */
export function ObservedStrip({ observations, span }: ObservedStripProps) {
  const length = span.endDay - span.startDay + 1;
  const middleOf = ({ span: own }: Observation) =>
    ((own.startDay + own.endDay) / 2 - span.startDay) / length;
  return (
    <div className={styles['strip']} aria-hidden="true">
      {observations
        .filter((one) => spanHolds(span, one.span.startDay))
        .map((one) => (
          <div
            key={`${one.observer} ${one.year}`}
            className={styles['mark']}
            data-observer={one.observer}
            style={{ left: `${middleOf(one) * 100}%` }}
          >
            <i data-level={one.missions[0]} />
            <i data-level={one.missions[1]} />
          </div>
        ))}
    </div>
  );
}
