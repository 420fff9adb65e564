import type { LaneView, Speech } from '../LaneView.ts';
import { type TieInterval, intervalsOf, statusOn } from '../../../../dataset/TieLedger.ts';
import { formatSince, formatSpan } from '../../../../i18n/formatDay.ts';
import { layerOf, type TieLayer } from '../../../../query/ties/tieYears.ts';
import type { Dataset } from '../../../../dataset/Dataset.ts';
import type { Pair } from '../../../../model/Pair.ts';
import { fillOf } from '../../layers/LayerFills.tsx';
import { statusName } from '../../../../marks/statusName.ts';
import { strongOf } from '../../layers/strongOf.ts';
import pageStyles from '../../Centuries.module.css';
import styles from '../Pair.module.css';
import { xOn } from '../../axis/TimeAxis.ts';

const HEIGHT_PX = 34;
const BAND_PX = 26;
const CHARACTER_PX = 6.6;
const SIDE_PX = 7;

/** How the tie stood, by dated changes: a band with its words. */
export function statusLane(dataset: Dataset, pair: Pair, speech: Speech): LaneView {
  const { t, lang } = speech;
  const { ledger } = dataset;
  const parts = joined(intervalsOf(ledger, pair));
  const wordOf = (layer: TieLayer) =>
    layer === 'listed' ? t('centuries.listed') : t(`marks.rung.${layer}`);
  return {
    id: 'status',
    heightPx: HEIGHT_PX,
    stops: parts.slice(1).map(({ startDay }) => startDay),
    read: (day) => {
      const tie = statusOn(ledger, pair, day);
      const { change } = tie;
      const detail = change
        ? t('centuries.pair.since', {
            act: t(`marks.act.${change.act}`),
            date: formatSince(change.date, lang),
          })
        : '';
      return { head: statusName(tie, t), detail };
    },
    rows: parts.map((part) => ({
      day: part.startDay,
      date: formatSpan(part, lang),
      what: statusName(part, t),
    })),
    draw: (axis) =>
      parts.map((part) => {
        const x = Math.max(0, xOn(axis, part.startDay));
        const endX = Math.min(axis.widthPx, xOn(axis, part.endDay + 1));
        if (endX <= x) return null;
        const layer = layerOf(part);
        const words = wordOf(layer);
        const fits = endX - x >= words.length * CHARACTER_PX + 2 * SIDE_PX;
        return (
          <g key={part.startDay}>
            <rect x={x} width={Math.max(1, endX - x - 1)} height={BAND_PX} fill={fillOf(layer)} />
            {part.strained && (
              <rect
                className={styles['strained']}
                x={x}
                y={-3}
                width={Math.max(1, endX - x - 1)}
                height={2}
              />
            )}
            {fits && (
              <text
                className={pageStyles['inside']}
                style={strongOf(layer)}
                x={(x + endX) / 2}
                y={BAND_PX / 2 + 4}
              >
                {words}
              </text>
            )}
          </g>
        );
      }),
  };
}

/** Stretches that read alike are one. */
function joined(intervals: readonly TieInterval[]): readonly TieInterval[] {
  const parts: TieInterval[] = [];
  for (const interval of intervals) {
    const last = parts.at(-1);
    const isAlike =
      last &&
      layerOf(last) === layerOf(interval) &&
      last.status === interval.status &&
      last.strained === interval.strained;
    if (isAlike) parts[parts.length - 1] = { ...last, endDay: interval.endDay };
    else parts.push(interval);
  }
  return parts;
}
