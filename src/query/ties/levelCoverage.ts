import { type Pair, statesOf } from '../../model/Pair.ts';
import { type Country, type Iso3, REGIONS } from '../../model/Country.ts';
import { type Lang, textIn } from '../../model/LocalText.ts';
import { type YearEnd, yearEnds } from './yearEnds.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { TieStatus } from '../../model/TieStatus.ts';
import { civilOf } from '../../model/Day.ts';
import { intervalsOf } from '../../dataset/TieLedger.ts';
import { isAmerican } from './tieTally.ts';
import { notYetStates } from '../notYetStates.ts';

/** Years of pairs: those that there were, and those of them in which a dated change gives the level at the end. */
export interface PairYears {
  readonly there: number;
  readonly dated: number;
}

interface StateCoverage {
  readonly state: Country;
  /** By decade, as `decades` has them; no pair-year where the state was not there. */
  readonly decades: readonly PairYears[];
  readonly all: PairYears;
}

export interface LevelCoverage {
  /** First years: 1810, 1820 … */
  readonly decades: readonly number[];
  /** By region, from north to south, then by name in a language. */
  readonly states: readonly StateCoverage[];
}

const NO_LEVEL: ReadonlySet<TieStatus> = new Set([
  'unknown',
  'not-established',
  'no-recorded-break',
]);

/** How much of the time of all American states' ties has a level that a dated change gives. */
export function levelCoverage(dataset: Dataset, lang: Lang): LevelCoverage {
  const ends = yearEnds(dataset.span, dataset.ledger.span);
  const decades = [...new Set(ends.map(decadeOf))];
  const states = dataset.countries
    .filter(({ region }) => region !== 'outside')
    .toSorted(
      (a, b) =>
        REGIONS.indexOf(a.region) - REGIONS.indexOf(b.region) ||
        textIn(a.name, lang).text.localeCompare(textIn(b.name, lang).text, lang),
    );
  const counts = new Map(
    states.map(({ iso3 }) => [iso3, decades.map(() => ({ there: 0, dated: 0 }))]),
  );
  for (const pair of dataset.ledger.pairs) {
    if (!isAmerican(dataset, pair)) continue;
    for (const { end, isDated } of pairYears(dataset, pair, ends)) {
      const at = decades.indexOf(decadeOf(end));
      for (const state of statesOf(pair)) {
        const count = counts.get(state)?.[at];
        if (!count) continue;
        count.there++;
        if (isDated) count.dated++;
      }
    }
  }
  return {
    decades,
    states: states.map((state) => {
      const own = counts.get(state.iso3) ?? [];
      return { state, decades: own, all: sumOf(own) };
    }),
  };
}

/** The pairs behind a state's decade, those with most dated years first, then by pair. */
export function pairsBehind(
  dataset: Dataset,
  state: Iso3,
  decade: number,
): readonly (PairYears & { readonly pair: Pair })[] {
  const ends = yearEnds(dataset.span, dataset.ledger.span).filter(
    (end) => decadeOf(end) === decade,
  );
  return dataset.ledger.pairs
    .filter((pair) => isAmerican(dataset, pair) && statesOf(pair).includes(state))
    .map((pair) => {
      const years = pairYears(dataset, pair, ends);
      return { pair, there: years.length, dated: years.filter(({ isDated }) => isDated).length };
    })
    .filter(({ there }) => there > 0)
    .toSorted((a, b) => b.dated - a.dated || (a.pair < b.pair ? -1 : 1));
}

/** The years at whose end both states were there, by year. */
function pairYears(dataset: Dataset, pair: Pair, ends: readonly YearEnd[]) {
  const states = statesOf(pair);
  const intervals = intervalsOf(dataset.ledger, pair)[Symbol.iterator]();
  let interval = intervals.next().value;
  return ends.flatMap((end) => {
    while (interval && interval.endDay < end.day) interval = intervals.next().value;
    const absent = notYetStates(dataset, end.day);
    if (!interval || states.some((state) => absent.has(state))) return [];
    return [{ end, isDated: !NO_LEVEL.has(interval.status) }];
  });
}

function decadeOf({ startDay }: YearEnd): number {
  return Math.floor(civilOf(startDay).year / 10) * 10;
}

function sumOf(counts: readonly PairYears[]): PairYears {
  return counts.reduce(
    (sum, { there, dated }) => ({ there: sum.there + there, dated: sum.dated + dated }),
    { there: 0, dated: 0 },
  );
}

/** Steps of one hue: 0 none, then 1–9, 10–24, 25–49, 50–89 and 90–100 per cent; null without a pair-year. */
export const COVERAGE_STEPS = [0, 1, 10, 25, 50, 90] as const;

/** The step of a share, by its per cent; anything above none is at least on the first. */
export function coverageStep({ there, dated }: PairYears): number | null {
  if (there === 0) return null;
  if (dated === 0) return 0;
  const percent = (dated / there) * 100;
  return Math.max(
    1,
    COVERAGE_STEPS.findLastIndex((from) => percent >= from),
  );
}
