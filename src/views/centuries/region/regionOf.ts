import { type BreakYear, breakYears } from '../../../query/ties/breakYears.ts';
import { type TieYear, tieYears } from '../../../query/ties/tieYears.ts';
import type { Dataset } from '../../../dataset/Dataset.ts';
import type { Iso3 } from '../../../model/Country.ts';
import { isAmerican } from '../../../query/ties/tieTally.ts';
import { pairHas } from '../../../model/Pair.ts';

/** What the page tells: of all pairs of American states, or of those of one of them. */
export interface RegionYears {
  readonly years: readonly TieYear[];
  readonly waves: readonly BreakYear[];
  readonly first: number;
  readonly last: number;
}

export function regionOf(dataset: Dataset, state: Iso3 | null): RegionYears {
  const pairs = dataset.ledger.pairs.filter(
    (pair) => isAmerican(dataset, pair) && (state === null || pairHas(pair, state)),
  );
  const years = tieYears(dataset, pairs);
  const [first = 0, last = 0] = [years[0]?.year, years.at(-1)?.year];
  return { years, waves: breakYears(dataset, pairs), first, last };
}

/** The state of which most breaks are on record: what the page begins with. */
export function mostBroken(waves: readonly BreakYear[]): Iso3 | undefined {
  const counts = new Map<Iso3, number>();
  for (const { breaks } of waves)
    for (const { pair } of breaks)
      for (const state of pair.split('-')) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
