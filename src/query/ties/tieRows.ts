import type { Dataset } from '../../dataset/Dataset.ts';
import type { Day } from '../../model/Day.ts';
import type { Lens } from '../../lens/Lens.ts';
import { type Pair, pairHas } from '../../model/Pair.ts';
import type { TieChange } from '../../model/TieChange.ts';
import { type TieRung, rungOf } from '../../model/TieStatus.ts';
import { type TieInterval, isTold, statusOn } from '../../dataset/TieLedger.ts';
import { keepsPair } from './keepsTie.ts';
import { ladderRank } from './ladderRank.ts';

/** A tie on a day. */
export interface TieRow {
  readonly pair: Pair;
  readonly tie: TieInterval;
  readonly rung: TieRung;
  /** What set its level; null when nothing did. `tie.change` may be a later quarrel that did not. */
  readonly level: TieChange | null;
}

/** Those with something on record by the day, or every pair that the data set knows. */
export type TieRowScope = 'recorded' | 'all';

export function tieRow(dataset: Dataset, pair: Pair, day: Day): TieRow {
  const tie = statusOn(dataset.ledger, pair, day);
  const level = dataset
    .changesOf(pair)
    .findLast(({ status, date }) => status !== null && (date.startDay ?? -Infinity) <= day);
  return { pair, tie, rung: rungOf(tie.status), level: level ?? null };
}

/**
 * The ties of a scope, narrowed by the filters by relationship and by state, not by that by status;
 * pairs asked for by name are there whatever the scope. In the order of the ledger.
 */
export function tieRows(
  dataset: Dataset,
  lens: Lens,
  day: Day,
  scope: TieRowScope,
): readonly TieRow[] {
  const { pairs, changedPairs } = dataset.ledger;
  const isAsked = lens.pairs.length > 0;
  const candidates = isAsked ? lens.pairs : scope === 'all' ? pairs : changedPairs;
  return candidates
    .filter((pair) => keepsPair(lens, pair))
    .map((pair) => tieRow(dataset, pair, day))
    .filter(({ tie }) => isAsked || scope === 'all' || isTold(tie));
}

/** The changes that a tie's present state rests on: what set its level, and what strains it. */
export function backingOf({ tie, level }: TieRow): readonly TieChange[] {
  const strain = tie.strained || level === null ? tie.change : null;
  return [...new Set([level, strain])].filter((change) => change !== null);
}

/** A country on screen in the dossier: its ties on the day, worst first. */
export function tiesOfCountry(dataset: Dataset, iso3: string, day: Day): readonly TieRow[] {
  return dataset.ledger.pairs
    .filter((pair) => pairHas(pair, iso3))
    .map((pair) => tieRow(dataset, pair, day))
    .toSorted((a, b) => depth(b) - depth(a) || (a.pair < b.pair ? -1 : 1));
}

function depth({ rung }: TieRow): number {
  return ladderRank(rung) ?? -1;
}
