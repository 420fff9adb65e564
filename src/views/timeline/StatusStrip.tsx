import { type TimeScale, dayWidthPx, visibleDays, xOf } from './TimeScale.ts';
import { type DaySpan, lengthDays, spanHolds } from '../../model/DaySpan.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Pair } from '../../model/Pair.ts';
import { TieStrip } from '../../marks/TieStrip.tsx';
import { formatDay } from '../../i18n/formatDay.ts';
import { intervalsOf } from '../../dataset/TieLedger.ts';
import styles from './Chart.module.css';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface StatusStripProps {
  readonly dataset: Dataset;
  readonly pair: Pair;
  readonly scale: TimeScale;
}

/** How the tie of the chosen pair stood, under the bars, with a mark where it changed. */
export function StatusStrip({ dataset, pair, scale }: StatusStripProps) {
  const t = useMessage();
  const lang = useLang();
  const intervals = intervalsOf(dataset.ledger, pair);
  const days: DaySpan = visibleDays(scale.visible);
  const changes = intervals.slice(1).filter(({ startDay }) => spanHolds(days, startDay));
  return (
    <div className={styles['strip']}>
      <div
        className={styles['stripDays']}
        style={{ left: xOf(scale, days.startDay), width: lengthDays(days) * dayWidthPx(scale) }}
      >
        <TieStrip intervals={intervals} span={days} ticks="none" />
      </div>
      {changes.map(({ startDay, status }) => (
        <div
          key={startDay}
          className={styles['change']}
          style={{ left: xOf(scale, startDay) }}
          title={t('timeline.change', {
            day: formatDay(startDay, lang),
            status: t(`marks.status.${status}`),
          })}
        />
      ))}
    </div>
  );
}
