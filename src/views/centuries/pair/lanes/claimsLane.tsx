import type { LaneView, Speech } from '../LaneView.ts';
import type { Claim } from '../../../../model/Claim.ts';
import { type Day, civilOf } from '../../../../model/Day.ts';
import { emptyLane } from './emptyLane.tsx';
import { formatDay } from '../../../../i18n/formatDay.ts';
import styles from '../Pair.module.css';
import { xOn } from '../../axis/TimeAxis.ts';

/** A question on which sources are set against each other, and the day of what it is about. */
export interface DatedClaim {
  readonly claim: Claim;
  /** Null where it is about no event. */
  readonly day: Day | null;
}

const HEIGHT_PX = 22;
const MIDDLE_PX = 9;
const ARM_PX = 4.5;

/** Questions on which sources are set against each other, a diamond each. */
export function claimsLane(claims: readonly DatedClaim[], speech: Speech): LaneView {
  const { t, lang, text } = speech;
  if (claims.length === 0) return emptyLane('claims', t('centuries.pair.noClaims'));
  const dated = claims.flatMap(({ claim, day }) => (day === null ? [] : [{ claim, day }]));
  return {
    id: 'claims',
    heightPx: HEIGHT_PX,
    stops: dated.map(({ day }) => day),
    read: (day) => {
      const { year } = civilOf(day);
      const now = dated.find((one) => civilOf(one.day).year === year);
      return {
        head: now
          ? text(now.claim.question)
          : t('centuries.pair.noClaimIn', { year: String(year) }),
        detail: t('centuries.pair.claims', { count: claims.length }),
      };
    },
    rows: claims.map(({ claim, day }) => ({
      day,
      date: day === null ? '' : formatDay(day, lang),
      what: text(claim.question),
    })),
    draw: (axis) => (
      <>
        <path className={styles['axisLine']} d={`M0 ${MIDDLE_PX}H${axis.widthPx}`} />
        {dated.map(({ claim, day }) => {
          const x = xOn(axis, day);
          const isIn = x >= 0 && x <= axis.widthPx;
          return (
            isIn && (
              <path
                key={claim.id}
                className={styles['claim']}
                d={`M${x} ${MIDDLE_PX - ARM_PX}l${ARM_PX} ${ARM_PX}l${-ARM_PX} ${ARM_PX}l${-ARM_PX} ${-ARM_PX}Z`}
              />
            )
          );
        })}
      </>
    ),
  };
}
