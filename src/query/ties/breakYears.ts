import { type Pair, pairHas, statesOf } from '../../model/Pair.ts';
import { isBroken, layerOf } from './tieYears.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Day } from '../../model/Day.ts';
import type { Iso3 } from '../../model/Country.ts';
import type { TieChange } from '../../model/TieChange.ts';
import { civilOf } from '../../model/Day.ts';
import { groupBy } from '../../base/groupBy.ts';
import { intervalsOf } from '../../dataset/TieLedger.ts';

/** A tie that came to be suspended, severed or at war, by a change on record. */
interface TieBreak {
  readonly pair: Pair;
  readonly day: Day;
  readonly change: TieChange;
}

/** The breaks of a year, and the state that most of several have in common. */
export interface BreakYear {
  readonly year: number;
  /** By day, then pair. */
  readonly breaks: readonly TieBreak[];
  /** Null for one break, and where no state is in more than half of them. */
  readonly hub: { readonly state: Iso3; readonly partners: readonly Iso3[] } | null;
}

/** Who broke with whom, by year: of each pair the days on which its tie came to be broken. */
export function breakYears(dataset: Dataset, pairs: readonly Pair[]): readonly BreakYear[] {
  const breaks = pairs
    .flatMap((pair) => breaksOf(dataset, pair))
    .toSorted((a, b) => a.day - b.day || (a.pair < b.pair ? -1 : 1));
  return [...groupBy(breaks, ({ day }) => [civilOf(day).year])].map(([year, ofYear]) => ({
    year,
    breaks: ofYear,
    hub: hubOf([...new Set(ofYear.map(({ pair }) => pair))]),
  }));
}

function breaksOf({ ledger }: Dataset, pair: Pair): readonly TieBreak[] {
  const intervals = intervalsOf(ledger, pair);
  return intervals.flatMap((interval, at) => {
    const { startDay: day, change } = interval;
    const before = intervals[at - 1];
    const isNew = isBroken(layerOf(interval)) && !(before && isBroken(layerOf(before)));
    return isNew && change ? [{ pair, day, change }] : [];
  });
}

function hubOf(pairs: readonly Pair[]): BreakYear['hub'] {
  if (pairs.length < 2) return null;
  const states = [...new Set(pairs.flatMap((pair) => statesOf(pair)))];
  const countOf = (state: Iso3) => pairs.filter((pair) => pairHas(pair, state)).length;
  const [state] = states.toSorted((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1));
  if (state === undefined || countOf(state) * 2 <= pairs.length) return null;
  const own = pairs.filter((pair) => pairHas(pair, state));
  return { state, partners: own.flatMap((pair) => statesOf(pair)).filter((one) => one !== state) };
}
