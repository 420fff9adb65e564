import type { LaneView, Speech } from '../LaneView.ts';
import { civilOf, dayOf } from '../../../../model/Day.ts';
import type { UnAgreement } from '../../../../query/observed/unAgreement.ts';
import { emptyLane } from './emptyLane.tsx';
import { fillOf } from '../../layers/LayerFills.tsx';
import styles from '../Pair.module.css';
import { type TimeAxis, xOn } from '../../axis/TimeAxis.ts';

const HEIGHT_PX = 62;
const TOP_PX = 5;
const LINE_PX = 46;
/** A year of fewer roll calls is read and listed, and not drawn: one vote would be a cliff. */
const CALLS_LEAST = 5;

/** How far the two voted alike in the UN, by year: a year without a vote of both is a gap. */
export function votesLane({ years }: UnAgreement, speech: Speech): LaneView {
  const { t } = speech;
  const drawn = years.filter(({ count }) => count >= CALLS_LEAST);
  const last = drawn.at(-1);
  const [first] = drawn;
  if (!first || !last) return emptyLane('votes', t('centuries.pair.noVotes'));
  const byYear = new Map(years.map((year) => [year.year, year]));
  return {
    id: 'votes',
    heightPx: HEIGHT_PX,
    stops: years.map(({ year }) => dayOf(year, 1, 1)),
    read: (day) => {
      const { year } = civilOf(day);
      const found = byYear.get(year);
      return found
        ? {
            head: t('centuries.pair.alike', { share: found.share, year: String(year) }),
            detail: t('centuries.pair.rollCalls', { count: found.count }),
          }
        : {
            head: t('centuries.pair.noVotesIn', { year: String(year) }),
            detail: t('centuries.pair.votesFrom', {
              from: String(first.year),
              to: String(last.year),
            }),
          };
    },
    rows: years.map(({ year, share, count }) => ({
      day: dayOf(year, 12, 31),
      date: String(year),
      what: `${t('centuries.pair.alike', { share, year: String(year) })}, ${t('centuries.pair.rollCalls', { count })}`,
    })),
    draw: (axis) => {
      const startX = Math.max(0, xOn(axis, dayOf(first.year, 1, 1)));
      const endX = Math.min(axis.widthPx, xOn(axis, dayOf(last.year + 1, 1, 1)));
      return (
        <>
          {[0, 0.5, 1].map((share) => (
            <g key={share}>
              <path className={styles['axisLine']} d={`M${startX} ${yOf(share)}H${axis.widthPx}`} />
              <text className={styles['scale']} x={startX - 6} y={yOf(share) + 4}>
                {t('centuries.pair.percent', { share })}
              </text>
            </g>
          ))}
          {endX < axis.widthPx && (
            <rect
              x={Math.max(0, endX)}
              y={TOP_PX}
              width={axis.widthPx - Math.max(0, endX)}
              height={LINE_PX}
              fill={fillOf('no-recorded-break')}
            />
          )}
          <path className={styles['votes']} d={linePath(drawn, axis)} />
          {endX > 0 && endX < axis.widthPx && (
            <circle
              className={styles['end']}
              cx={xAt(axis, last.year)}
              cy={yOf(last.share)}
              r={2.6}
            />
          )}
        </>
      );
    },
  };
}

function yOf(share: number): number {
  return TOP_PX + (1 - share) * LINE_PX;
}

function xAt(axis: TimeAxis, year: number): number {
  return xOn(axis, dayOf(year, 7, 1));
}

/** Broken where years are missing; cut at the edges by what is beside the lane. */
function linePath(years: UnAgreement['years'], axis: TimeAxis): string {
  return years
    .filter(({ year }) => xAt(axis, year) >= 0 && xAt(axis, year) <= axis.widthPx)
    .map(({ year, share }, at, seen) => {
      const joins = seen[at - 1]?.year === year - 1;
      const point = `${xAt(axis, year).toFixed(1)} ${yOf(share).toFixed(1)}`;
      return joins ? `L${point}` : `M${point}h.01`;
    })
    .join('');
}
