import type { Dataset } from '../../dataset/Dataset.ts';
import type { Day } from '../../model/Day.ts';
import type { Iso3 } from '../../model/Country.ts';
import type { TieTurn } from './tieTurns.ts';
import { groupBy } from '../../base/groupBy.ts';
import { readEdtf } from '../../model/readEdtf.ts';
import { statesOf } from '../../model/Pair.ts';

/** A day on which states were founded, and how many pairs came to be with them. */
export interface Founding {
  readonly day: Day;
  readonly states: readonly Iso3[];
  readonly pairs: number;
}

/** The foundings among `turns`, by day. */
export function foundingsOf({ countriesById }: Dataset, turns: readonly TieTurn[]): Founding[] {
  const foundedOn = (iso3: Iso3): Day | null => {
    const date = countriesById.get(iso3)?.independence?.date;
    return (date === undefined ? undefined : readEdtf(date)?.startDay) ?? null;
  };
  const days = groupBy(
    turns.filter(({ type }) => type === 'founding'),
    ({ day }) => [day],
  );
  return [...days].map(([day, founded]) => {
    const states = new Set(founded.flatMap(({ pair }) => statesOf(pair)));
    return {
      day,
      states: [...states].filter((iso3) => foundedOn(iso3) === day).toSorted(),
      pairs: founded.length,
    };
  });
}
