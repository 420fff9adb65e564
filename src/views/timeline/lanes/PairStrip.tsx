import { type TimeScale, visibleDays, xOf } from '../scale/TimeScale.ts';
import { formatDay, formatSince, formatSpan } from '../../../i18n/formatDay.ts';
import type { Dataset } from '../../../dataset/Dataset.ts';
import type { Day } from '../../../model/Day.ts';
import type { Lane } from '../scale/stageLanes.ts';
import type { Pair } from '../../../model/Pair.ts';
import { type TieInterval, intervalsUntil } from '../../../dataset/TieLedger.ts';
import type { TieTurn } from '../../../query/ties/tieTurns.ts';
import { rungOf } from '../../../model/TieStatus.ts';
import { statusName } from '../../../marks/statusName.ts';
import styles from './PairStrip.module.css';
import { tieStroke } from '../../../marks/tieStroke.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useRecordEnd } from '../../../state/useRecordEnd.ts';
import { useTurnText } from '../ties/useTurnText.ts';
import { wordsPx } from './LaneItem.ts';

interface PairStripProps {
  readonly dataset: Dataset;
  readonly pair: Pair;
  /** Those of the pair, by day. */
  readonly turns: readonly TieTurn[];
  readonly scale: TimeScale;
  readonly lane: Lane;
  /** Of the data. */
  readonly lastDay: Day;
}

const INSET_PX = 22;

/** How the tie of the chosen pair stood, in words on its colours, with a mark where it changed. */
export function PairStrip({ dataset, pair, turns, scale, lane, lastDay }: PairStripProps) {
  const t = useMessage();
  const lang = useLang();
  const textOf = useTurnText();
  const onScreen = visibleDays(scale.visible);
  const days = { ...onScreen, endDay: Math.min(onScreen.endDay, lastDay) as Day };
  const end = useRecordEnd(days.endDay);
  const parts = intervalsUntil(dataset.ledger, pair, days.endDay).flatMap((interval) => {
    const startDay = Math.max(interval.startDay, days.startDay) as Day;
    const endDay = Math.min(interval.endDay, days.endDay) as Day;
    return startDay <= endDay ? [{ interval, span: { startDay, endDay } }] : [];
  });
  const sinceOf = ({ startDay, change, ...interval }: TieInterval) => {
    const status = statusName(interval, t);
    if (change?.date.startDay !== startDay) return status;
    return t('timeline.strip', { status, since: formatSince(change.date, lang) });
  };
  const wordsIn = (interval: TieInterval, widthPx: number) =>
    [sinceOf(interval), statusName(interval, t)].find(
      (words) => wordsPx(words) + INSET_PX <= widthPx,
    );

  return (
    <div
      className={styles['strip']}
      style={{ top: lane.top, height: lane.height }}
      title={end ?? undefined}
    >
      {end !== null && <p className="visually-hidden">{end}</p>}
      <div aria-hidden="true">
        {parts.map(({ interval, span }) => {
          const rung = rungOf(interval.status);
          const left = Math.max(0, xOf(scale, span.startDay));
          const width = Math.min(scale.widthPx, xOf(scale, span.endDay + 1)) - left;
          return (
            <div
              key={span.startDay}
              className={styles['part']}
              data-rung={rung}
              data-strained={interval.strained || undefined}
              title={t('marks.strip.item', {
                span: formatSpan(span, lang),
                status: statusName(interval, t),
              })}
              style={{ left, width, color: `var(${tieStroke(rung).token})` }}
            >
              <span>{wordsIn(interval, width)}</span>
            </div>
          );
        })}
        {turns
          .filter(({ day }, at) => day > days.startDay && turns[at + 1]?.day !== day)
          .map((turn) => (
            <div
              key={turn.day}
              className={styles['change']}
              style={{ left: xOf(scale, turn.day) }}
              title={textOf(turn)}
            />
          ))}
      </div>
      <ul
        className="visually-hidden"
        aria-label={t('marks.strip.label', {
          from: formatDay(days.startDay, lang),
          to: formatDay(days.endDay, lang),
        })}
      >
        {parts.map(({ interval, span }) => (
          <li key={span.startDay}>
            {t('marks.strip.item', {
              span: formatSpan(span, lang),
              status: statusName(interval, t),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
