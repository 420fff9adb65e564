import { expect, test } from 'vitest';
import { visitsByDecade, visitsOf } from '../../../../src/query/observed/visitsByDecade.ts';
import { knownDay } from '../../../../src/model/Day.ts';
import type { Pair } from '../../../../src/model/Pair.ts';
import { readVisits } from '../../../../src/dataset/tables/readVisits.ts';

const visits = readVisits({
  tables: [],
  visits: [
    ['us-visitors:1', '1969-12-30', '1970-01-02', 'MEX', 'leader', 'President A'],
    ['us-travels:2', '1970-01-01', '1970-01-01', 'MEX', 'secretary', 'B', 'Mexico City'],
    ['us-travels:3', '1971-01-01', '1971-01-01', 'PER', 'president', 'C'],
  ],
});

test('visits are those of the pair up to the day, and no table speaks of other pairs', () => {
  const ids = (pair: string, day: string) =>
    visitsOf(visits, pair as Pair, knownDay(day))?.map(({ id }) => id) ?? null;
  expect(ids('MEX-USA', '1980-01-01')).toEqual(['us-visitors:1', 'us-travels:2']);
  expect(ids('MEX-USA', '1969-12-30')).toEqual(['us-visitors:1']);
  expect(ids('MEX-PER', '1980-01-01')).toBeNull();
});

test('a visit counts in the decade in which it began, by who travelled', () => {
  expect(visitsByDecade(visits.visits)).toEqual([
    { decade: 1960, toUs: 1, fromUs: 0 },
    { decade: 1970, toUs: 0, fromUs: 2 },
  ]);
});
