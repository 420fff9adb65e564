import { groupBy } from '../base/groupBy.ts';
import type { Country, Iso3 } from '../model/Country.ts';
import type { DaySpan } from '../model/DaySpan.ts';
import type { EdtfDate } from '../model/EdtfDate.ts';
import { type Pair, pairOf, statesOf } from '../model/Pair.ts';
import type { TieChange } from '../model/TieChange.ts';
import { knownEdtf } from '../model/readEdtf.ts';
import { pairIntervals } from './pairIntervals.ts';
import type { PairHistory, TieLedger } from './TieLedger.ts';

/** The ledger of all ties over `span`; `changes` in the order of the file, which breaks a tie of days. */
export function buildTieLedger(
  countries: readonly Country[],
  changes: readonly TieChange[],
  span: DaySpan,
): TieLedger {
  const changesByPair = groupBy(changes.toSorted(byStart), ({ pair }) => [pair]);
  const changedPairs = [...changesByPair.keys()].toSorted();
  const pairs = [...new Set([...hemispherePairs(countries), ...changedPairs])].toSorted();
  const foundings = foundingsOf(countries);
  const histories = new Map<Pair, PairHistory>();
  for (const pair of pairs) {
    const own = changesByPair.get(pair) ?? [];
    const intervals = pairIntervals(own, laterFounding(pair, foundings), span);
    histories.set(pair, { intervals, changes: own });
  }
  const states = new Set(countries.map(({ iso3 }) => iso3));
  return { span, states, pairs, changedPairs, histories };
}

function byStart(a: TieChange, b: TieChange): number {
  return (a.date.startDay ?? -Infinity) - (b.date.startDay ?? -Infinity) || 0;
}

function hemispherePairs(countries: readonly Country[]): Pair[] {
  const states = countries.filter(({ region }) => region !== 'outside').map(({ iso3 }) => iso3);
  return states.flatMap((a, index) => states.slice(index + 1).map((b) => pairOf(a, b)));
}

function foundingsOf(countries: readonly Country[]): Map<Iso3, EdtfDate> {
  return new Map(
    countries.flatMap(({ iso3, independence }) =>
      independence ? [[iso3, knownEdtf(independence.date)]] : [],
    ),
  );
}

/** The date on which the later of two states was founded; null where neither date is on record. */
function laterFounding(pair: Pair, foundings: ReadonlyMap<Iso3, EdtfDate>): EdtfDate | null {
  const [a = null, b = null] = statesOf(pair).map((state) => foundings.get(state));
  if (!a || !b) return a ?? b;
  return (a.startDay ?? -Infinity) > (b.startDay ?? -Infinity) ? a : b;
}
