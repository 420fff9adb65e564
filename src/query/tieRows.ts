import type { Dataset } from '../dataset/Dataset.ts';
import type { Day } from '../model/Day.ts';
import type { Lens } from '../lens/Lens.ts';
import { type Pair, pairHas } from '../model/Pair.ts';
import { TIE_RUNGS, rungOf } from '../model/TieStatus.ts';
import { type TieInterval, statusOn } from '../dataset/TieLedger.ts';

export interface TieRow {
  readonly pair: Pair;
  readonly tie: TieInterval;
}

/** Worst first, then those that say little. */
const ORDER = new Map(
  (
    ['war', 'severed', 'suspended', 'limited', 'charge', 'recalled', 'unknown', 'full'] as const
  ).map((rung, index) => [rung as string, index]),
);

/**
 * The ties on a day as a table: every pair that has something on record by then, narrowed by the
 * relationship and country filters; with `all`, all pairs of American states.
 */
export function tieRows(dataset: Dataset, lens: Lens, day: Day, all: boolean): readonly TieRow[] {
  const { ledger } = dataset;
  const pairs = lens.pairs.length > 0 ? lens.pairs : all ? ledger.pairs : ledger.changedPairs;
  return pairs
    .filter((pair) => isOfCountries(pair, lens))
    .map((pair) => ({ pair, tie: statusOn(ledger, pair, day) }))
    .filter(({ tie }) => all || lens.pairs.length > 0 || tie.change !== null)
    .toSorted((a, b) => rank(a) - rank(b) || (a.pair < b.pair ? -1 : 1));
}

/** A country on screen in the dossier: its ties on the day, worst first. */
export function tiesOfCountry(dataset: Dataset, iso3: string, day: Day): readonly TieRow[] {
  return dataset.ledger.pairs
    .filter((pair) => pairHas(pair, iso3))
    .map((pair) => ({ pair, tie: statusOn(dataset.ledger, pair, day) }))
    .toSorted((a, b) => rank(a) - rank(b) || (a.pair < b.pair ? -1 : 1));
}

function isOfCountries(pair: Pair, { countries }: Lens): boolean {
  return countries.length === 0 || countries.some((country) => pairHas(pair, country));
}

function rank({ tie }: TieRow): number {
  return ORDER.get(rungOf(tie.status)) ?? TIE_RUNGS.length;
}
