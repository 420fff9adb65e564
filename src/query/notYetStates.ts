import type { Dataset } from '../dataset/Dataset.ts';
import type { Day } from '../model/Day.ts';
import type { Iso3 } from '../model/Country.ts';
import { readEdtf } from '../model/readEdtf.ts';

interface Founded {
  readonly iso3: Iso3;
  /** The earliest that its date can mean. */
  readonly day: Day;
}

/** What is told of the states of a data set: the newest first, and for so many of them a set. */
interface Foundings {
  readonly newest: readonly Founded[];
  readonly sets: Map<number, ReadonlySet<Iso3>>;
}

const foundings = new WeakMap<Dataset, Foundings>();

function foundingsOf(dataset: Dataset): Foundings {
  let known = foundings.get(dataset);
  if (!known) {
    const newest = dataset.countries
      .flatMap(({ iso3, independence }): Founded[] => {
        const day = independence ? readEdtf(independence.date)?.startDay : null;
        return day === null || day === undefined ? [] : [{ iso3, day }];
      })
      .toSorted((a, b) => b.day - a.day);
    foundings.set(dataset, (known = { newest, sets: new Map() }));
  }
  return known;
}

/**
 * States that were surely not yet independent on a day; none whose date is not on record. The same set
 * for the same states, so that a map sees whether any came to be.
 */
export function notYetStates(dataset: Dataset, day: Day): ReadonlySet<Iso3> {
  const { newest, sets } = foundingsOf(dataset);
  const first = newest.findIndex((founded) => founded.day <= day);
  const count = first < 0 ? newest.length : first;
  let states = sets.get(count);
  if (!states) sets.set(count, (states = new Set(newest.slice(0, count).map(({ iso3 }) => iso3))));
  return states;
}

/** Whether a day is older than the youngest of a data set's states, and so than borders as they are today. */
export function isBeforeBorders(dataset: Dataset, day: Day): boolean {
  const [youngest] = foundingsOf(dataset).newest;
  return youngest !== undefined && day < youngest.day;
}
