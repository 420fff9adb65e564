import type { Dataset } from '../../dataset/Dataset.ts';
import type { DaySpan } from '../../model/DaySpan.ts';
import type { Lens } from '../../lens/Lens.ts';
import type { Pair } from '../../model/Pair.ts';
import { type TieStatus, rungOf } from '../../model/TieStatus.ts';
import { keepsPair, keepsRung } from './keepsTie.ts';
import { type TieTurn, tieTurns } from './tieTurns.ts';

/** The turns of all ties that the filters keep, by day, then pair. */
export function turnsWithin(dataset: Dataset, lens: Lens, span: DaySpan): readonly TieTurn[] {
  return wantedPairs(dataset, lens)
    .flatMap((pair) => tieTurns(dataset, pair, span))
    .filter(({ before, after }) => keepsOneOf(lens, before.status, after.status))
    .toSorted((a, b) => a.day - b.day || (a.pair < b.pair ? -1 : Number(a.pair > b.pair)));
}

/** The ties of the filters' relationships and states. */
export function wantedPairs({ ledger }: Dataset, lens: Lens): readonly Pair[] {
  const wanted = lens.pairs.length > 0 ? lens.pairs : ledger.pairs;
  return wanted.filter((pair) => keepsPair(lens, pair));
}

/** Whether the filters keep one of several statuses. */
export function keepsOneOf(lens: Lens, ...found: readonly TieStatus[]): boolean {
  return found.some((status) => keepsRung(lens, rungOf(status)));
}
