import { TIE_RANKS, type TieRung } from '../../model/TieStatus.ts';

/** How far down the ladder a rung stands, 0 the best; null for those that stand on no record. */
export function ladderRank(rung: TieRung): number | null {
  return TIE_RANKS[rung];
}
