import { type Day, addDays, civilOf, dayOf, knownDay } from '../../model/Day.ts';
import type { MissionLevel, Observation } from '../../model/Observation.ts';
import type { Observations, PackedObservations } from './Observations.ts';
import type { Pair } from '../../model/Pair.ts';

/** Years after which an observation no longer answers, where nobody has looked again. */
const ANSWERS_YEARS = 10;

type Letters = ReadonlyMap<string | undefined, MissionLevel>;

const COW_LEVELS: Letters = new Map([
  ['0', 'none'],
  ['1', 'charge'],
  ['2', 'minister'],
  ['3', 'ambassador'],
  ['9', 'present'],
]);
const LISTED_LEVELS: Letters = new Map([
  ['r', 'present'],
  ['a', 'accredited'],
  ['0', 'unlisted'],
]);

/** Reads what the build has packed and checked. Each pair is unpacked when it is first asked for. */
export function readObservations(packed: PackedObservations): Observations {
  const unpacked = new Map<Pair, readonly Observation[]>();
  const month = monthOf(packed.listed.month);
  const listedYear = civilOf(month.startDay).year;
  const waves = packed.waves.map((year, at) => waveOf(year, packed.waves[at + 1]));
  const unpack = (pair: Pair): readonly Observation[] => {
    const [there = '', back = ''] = packed.missions[pair] ?? [];
    const found = waves.flatMap((wave, at): Observation[] => {
      const missions = levelsOf(COW_LEVELS, there[at], back[at]);
      return missions ? [{ observer: 'cow', ...wave, missions }] : [];
    });
    const [first, second] = packed.listed.pairs[pair] ?? '';
    const missions = levelsOf(LISTED_LEVELS, first, second);
    if (missions)
      found.push({
        observer: 'wikidata',
        year: listedYear,
        span: month,
        until: month.endDay,
        missions,
      });
    return found;
  };
  return {
    tables: packed.tables,
    yearsOf: { cow: packed.waves, wikidata: [listedYear] },
    of: (pair) => {
      let known = unpacked.get(pair);
      if (!known) unpacked.set(pair, (known = unpack(pair)));
      return known;
    },
  };
}

function waveOf(
  year: number,
  next: number = Infinity,
): Pick<Observation, 'year' | 'span' | 'until'> {
  return {
    year,
    span: { startDay: dayOf(year, 1, 1), endDay: dayOf(year, 12, 31) },
    until: addDays(dayOf(Math.min(next, year + ANSWERS_YEARS), 1, 1), -1),
  };
}

/** Undefined where the two were not both looked at. */
function levelsOf(
  levels: Letters,
  there: string | undefined,
  back: string | undefined,
): Observation['missions'] | undefined {
  const [first, second] = [levels.get(there), levels.get(back)];
  return first && second && [first, second];
}

function monthOf(month: string): { readonly startDay: Day; readonly endDay: Day } {
  const startDay = knownDay(`${month}-01`);
  const { year, month: number } = civilOf(startDay);
  return { startDay, endDay: addDays(dayOf(year, number + 1, 1), -1) };
}
