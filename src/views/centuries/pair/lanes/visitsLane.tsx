import type { LaneView, Speech } from '../LaneView.ts';
import { type VisitDecade, visitsByDecade } from '../../../../query/observed/visitsByDecade.ts';
import { civilOf, dayOf } from '../../../../model/Day.ts';
import type { Visit } from '../../../../model/Visit.ts';
import { emptyLane } from './emptyLane.tsx';
import { formatSpan } from '../../../../i18n/formatDay.ts';
import styles from '../Pair.module.css';
import { xOn } from '../../axis/TimeAxis.ts';

const HEIGHT_PX = 58;
const FOOT_PX = 48;
const BARS_PX = 32;
const GAP_PX = 2;

/** Visits by decade, to the United States below and from it above; null where the tables do not speak of the pair. */
export function visitsLane(
  visits: readonly Visit[] | null,
  most: number,
  speech: Speech,
): LaneView {
  const { t, lang } = speech;
  if (visits === null) return emptyLane('visits', t('centuries.pair.noVisitTable'));
  const decades = visitsByDecade(visits);
  const pxOf = (count: number) => (count / Math.max(1, most)) * BARS_PX;
  return {
    id: 'visits',
    heightPx: HEIGHT_PX,
    stops: visits.map(({ span }) => span.startDay),
    read: (day) => {
      const decade = Math.floor(civilOf(day).year / 10) * 10;
      const found = decades.find((one) => one.decade === decade);
      return {
        head: t('centuries.pair.visits', {
          count: found ? totalOf(found) : 0,
          decade: String(decade),
        }),
        detail: t('centuries.pair.visitsInAll', {
          count: visits.length,
          to: found?.toUs ?? 0,
          from: found?.fromUs ?? 0,
        }),
      };
    },
    rows: visits.map(({ span, who, place, direction }) => ({
      day: span.startDay,
      date: formatSpan(span, lang),
      what: [who, place, t(`centuries.pair.visit.${direction}`)].filter(Boolean).join(', '),
    })),
    draw: (axis) => (
      <>
        <path className={styles['axisLine']} d={`M0 ${FOOT_PX}H${axis.widthPx}`} />
        {decades.map((one) => {
          const x = Math.max(0, xOn(axis, dayOf(one.decade, 1, 1)) + GAP_PX);
          const endX = Math.min(axis.widthPx, xOn(axis, dayOf(one.decade + 10, 1, 1)) - GAP_PX);
          if (endX - x < 1) return null;
          const to = pxOf(one.toUs);
          const from = pxOf(one.fromUs);
          return (
            <g key={one.decade}>
              <rect
                className={styles['from']}
                x={x}
                y={FOOT_PX - to - from}
                width={endX - x}
                height={from}
              />
              <rect className={styles['to']} x={x} y={FOOT_PX - to} width={endX - x} height={to} />
              <text
                className={styles['count']}
                x={(x + endX) / 2}
                y={FOOT_PX - to - from - 4}
                textAnchor="middle"
              >
                {totalOf(one)}
              </text>
            </g>
          );
        })}
      </>
    ),
  };
}

export function totalOf({ toUs, fromUs }: VisitDecade): number {
  return toUs + fromUs;
}
