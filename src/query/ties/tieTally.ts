import type { Dataset } from '../../dataset/Dataset.ts';
import type { Pair } from '../../model/Pair.ts';
import { TIE_RUNGS, type TieRung } from '../../model/TieStatus.ts';
import type { TieRow } from './tieRows.ts';
import { statesOf } from '../../model/Pair.ts';

/** How many ties there are: of American states with each other. All that counts ties counts so. */
export interface TieTally {
  readonly pairs: number;
  readonly byRung: Readonly<Record<TieRung, number>>;
  /** Those with a state beyond the hemisphere, which are no part of the other counts. */
  readonly beyond: number;
}

/** Whether both states of a pair are American. */
export function isAmerican({ countriesById }: Dataset, pair: Pair): boolean {
  return statesOf(pair).every((iso3) => countriesById.get(iso3)?.region !== 'outside');
}

export function tieTally(dataset: Dataset, rows: readonly TieRow[]): TieTally {
  const byRung = Object.fromEntries(TIE_RUNGS.map((rung) => [rung, 0])) as Record<TieRung, number>;
  let pairs = 0;
  for (const { pair, rung } of rows) {
    if (!isAmerican(dataset, pair)) continue;
    byRung[rung]++;
    pairs++;
  }
  return { pairs, byRung, beyond: rows.length - pairs };
}

/** How many of some pairs are of American states with each other. */
export function americanAmong(dataset: Dataset, pairs: readonly Pair[]): number {
  return pairs.filter((pair) => isAmerican(dataset, pair)).length;
}
