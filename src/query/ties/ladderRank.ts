import type { TieRung } from '../../model/TieStatus.ts';

/** Best first. A level that is not recorded follows a change, so it stands between good and bad. */
const LADDER: readonly TieRung[] = [
  'full',
  'unknown',
  'recalled',
  'charge',
  'limited',
  'suspended',
  'severed',
  'war',
];

/** How far down the ladder a rung stands, 0 the best; null for those that stand on no record. */
export function ladderRank(rung: TieRung): number | null {
  const rank = LADDER.indexOf(rung);
  return rank < 0 ? null : rank;
}
