import { type TimeScale, dayWidthPx, visibleDays, xOf } from '../scale/TimeScale.ts';
import { type DaySpan, lengthDays, spanHolds } from '../../../model/DaySpan.ts';
import type { Dataset } from '../../../dataset/Dataset.ts';
import type { Pair } from '../../../model/Pair.ts';
import { TieStrip } from '../../../marks/TieStrip.tsx';
import type { TieTurn } from '../../../query/ties/tieTurns.ts';
import { intervalsUntil } from '../../../dataset/TieLedger.ts';
import { useRecordEnd } from '../../../state/useRecordEnd.ts';
import styles from './Chart.module.css';
import { useTurnText } from './useTurnText.ts';

interface StatusStripProps {
  readonly dataset: Dataset;
  readonly pair: Pair;
  /** Those of the pair, by day. */
  readonly turns: readonly TieTurn[];
  readonly scale: TimeScale;
}

/** How the tie of the chosen pair stood, under the bars, with a mark where it changed. */
export function StatusStrip({ dataset, pair, turns, scale }: StatusStripProps) {
  const textOf = useTurnText();
  const days: DaySpan = visibleDays(scale.visible);
  const changes = turns.filter(
    ({ day }, index) => spanHolds(days, day) && turns[index + 1]?.day !== day,
  );
  const end = useRecordEnd(days.endDay);
  return (
    <div className={styles['strip']} title={end ?? undefined}>
      {end !== null && <p className="visually-hidden">{end}</p>}
      <div
        className={styles['stripDays']}
        style={{ left: xOf(scale, days.startDay), width: lengthDays(days) * dayWidthPx(scale) }}
      >
        <TieStrip
          intervals={intervalsUntil(dataset.ledger, pair, days.endDay)}
          span={days}
          ticks="none"
        />
      </div>
      {changes.map((turn) => (
        <div
          key={turn.day}
          className={styles['change']}
          style={{ left: xOf(scale, turn.day) }}
          title={textOf(turn)}
        />
      ))}
    </div>
  );
}
