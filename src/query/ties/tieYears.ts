import { RUNGS_BELOW } from './standingsBelow.ts';
import { type YearEnd, yearEnds } from './yearEnds.ts';
import { type TieInterval, intervalsOf } from '../../dataset/TieLedger.ts';
import { type Pair, statesOf } from '../../model/Pair.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Iso3 } from '../../model/Country.ts';
import { civilOf } from '../../model/Day.ts';
import { notYetStates } from '../notYetStates.ts';
import { type TieRung, rungOf } from '../../model/TieStatus.ts';

/** A rung, or `listed`: a published list says that the tie began, and nothing how it stood then. */
export type TieLayer = TieRung | 'listed';

const BROKEN: readonly TieLayer[] = ['war', 'severed', 'suspended'];

/** As they lie on each other, from the foot: the worst first, what no record answers last. */
export const TIE_LAYERS: readonly TieLayer[] = [
  ...RUNGS_BELOW.filter((rung) => rung !== 'unknown'),
  'full',
  'unknown',
  'listed',
  'not-established',
  'no-recorded-break',
];

/** Those of the layers that are known to stand below full relations. */
export const LAYERS_BELOW: readonly TieLayer[] = TIE_LAYERS.slice(0, TIE_LAYERS.indexOf('full'));

/** How some pairs stood at the end of a year, or on the last day that is known of it. */
export interface TieYear extends YearEnd {
  readonly year: number;
  readonly counts: Readonly<Record<TieLayer, number>>;
  /** Pairs of which both states were there: the sum of the counts. */
  readonly pairs: number;
}

/** How pairs stood at each year's end on record, by year. Before both states were there, a pair is no pair. */
export function tieYears(dataset: Dataset, pairs: readonly Pair[]): readonly TieYear[] {
  const ends = yearEnds(dataset.span, dataset.ledger.span).map((end) => ({
    ...end,
    counts: noneOf(),
  }));
  const firstOf = firstYears(dataset, ends);
  for (const pair of pairs) {
    const present = ends.slice(Math.max(...statesOf(pair).map(firstOf)));
    const intervals = intervalsOf(dataset.ledger, pair)[Symbol.iterator]();
    let interval = intervals.next().value;
    for (const { day, counts } of present) {
      while (interval && interval.endDay < day) interval = intervals.next().value;
      if (interval) counts[layerOf(interval)]++;
    }
  }
  return ends.map((end) => ({
    ...end,
    year: civilOf(end.day).year,
    pairs: TIE_LAYERS.reduce((sum, layer) => sum + end.counts[layer], 0),
  }));
}

function noneOf(): Record<TieLayer, number> {
  return Object.fromEntries(TIE_LAYERS.map((layer) => [layer, 0])) as Record<TieLayer, number>;
}

/** The index of the first year at whose end a state was there. */
export function firstYears(dataset: Dataset, ends: readonly YearEnd[]): (state: Iso3) => number {
  const years = new Map<Iso3, number>();
  for (const [at, { day }] of ends.entries())
    for (const state of notYetStates(dataset, day)) years.set(state, at + 1);
  return (state) => years.get(state) ?? 0;
}

/** The layer of a tie as it stands. */
export function layerOf({ status, change }: TieInterval): TieLayer {
  return status === 'no-recorded-break' && change !== null ? 'listed' : rungOf(status);
}

export function isBroken(layer: TieLayer): boolean {
  return BROKEN.includes(layer);
}

/** How many of a year's pairs are known to stand below full relations. */
export function belowIn({ counts }: TieYear): number {
  return LAYERS_BELOW.reduce((sum, layer) => sum + counts[layer], 0);
}

/** States of the pairs that were there at a year's end. */
export function statesIn(dataset: Dataset, { day }: YearEnd): number {
  const absent = notYetStates(dataset, day);
  return dataset.countries.filter(({ iso3, region }) => region !== 'outside' && !absent.has(iso3))
    .length;
}
