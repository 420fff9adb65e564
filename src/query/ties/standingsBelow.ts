import { TIE_RANKS, TIE_RUNGS, type TieRung, isBelowFull, rungOf } from '../../model/TieStatus.ts';
import { keepsTie } from './keepsTie.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Day } from '../../model/Day.ts';
import type { Lens } from '../../lens/Lens.ts';
import { statusOn } from '../../dataset/TieLedger.ts';

/** Rungs that are not full relations, from worst to best: a level that is not recorded comes last. */
export const RUNGS_BELOW: readonly TieRung[] = TIE_RUNGS.filter(
  (rung) => (TIE_RANKS[rung] ?? 0) > 0,
).toSorted((a, b) => TIE_RANKS[b]! - TIE_RANKS[a]!);

/** How many pairs stood on each rung below full relations, and of how many the level is not recorded. */
export interface StandingsBelow {
  readonly byRung: ReadonlyMap<TieRung, number>;
  /** Those below full relations; a level that is not recorded is not. */
  readonly total: number;
}

/** The pairs below full relations that the filters keep, on a day within the ledger. */
export function standingsBelow({ ledger }: Dataset, lens: Lens, day: Day): StandingsBelow {
  const wanted = lens.pairs.length > 0 ? lens.pairs : ledger.changedPairs;
  const byRung = new Map<TieRung, number>();
  let total = 0;
  for (const pair of wanted) {
    const rung = rungOf(statusOn(ledger, pair, day).status);
    if (!RUNGS_BELOW.includes(rung) || !keepsTie(lens, pair, rung)) continue;
    byRung.set(rung, (byRung.get(rung) ?? 0) + 1);
    if (isBelowFull(rung)) total++;
  }
  return { byRung, total };
}
