import { expect, test } from 'vitest';
import { mostDivergent, unAgreement } from '../../../../src/query/observed/unAgreement.ts';
import { knownDay } from '../../../../src/model/Day.ts';
import type { Pair } from '../../../../src/model/Pair.ts';
import { bundledTables } from '../../data/tables.ts';
import { readUnVotes } from '../../../../src/dataset/tables/readUnVotes.ts';

const PAIR = 'MEX-USA' as Pair;
const END = knownDay('2025-12-31');
const table = readUnVotes({
  about: bundledTables.unVotes.about,
  dates: ['1960-01-01', '1960-06-01', '1960-12-01', '1961-01-01', '1962-01-01'],
  issues: ['nu', 'nu di', '', 'di', 'nu'],
  votes: { MEX: 'yyaay', USA: 'yny-n' },
});

test('an abstention lies half way, and who was absent did not abstain', () => {
  const { all, years, issues } = unAgreement(table, PAIR, END);
  expect(all).toEqual({ count: 4, share: 1 - (0 + 1 + 0.5 + 1) / 4 });
  expect(years).toEqual([
    { year: 1960, count: 3, share: 0.5 },
    { year: 1962, count: 1, share: 0 },
  ]);
  expect(issues).toEqual([
    { issue: 'di', count: 1, share: 0 },
    { issue: 'nu', count: 3, share: 1 - 2 / 3 },
  ]);
});

test('roll calls after the day are not told', () => {
  expect(unAgreement(table, PAIR, knownDay('1960-01-01')).all).toEqual({ count: 1, share: 1 });
  expect(unAgreement(table, PAIR, knownDay('1950-01-01'))).toEqual({
    all: null,
    years: [],
    issues: [],
  });
});

test('a state that is in no roll call agrees with nobody', () => {
  expect(unAgreement(table, 'CHN-USA' as Pair, END).all).toBeNull();
});

test('the most divergent are those furthest apart, the last ones first', () => {
  expect(mostDivergent(table, PAIR, END)).toEqual([
    { at: 4, day: knownDay('1962-01-01'), votes: ['yes', 'no'], distance: 1 },
    { at: 1, day: knownDay('1960-06-01'), votes: ['yes', 'no'], distance: 1 },
    { at: 2, day: knownDay('1960-12-01'), votes: ['abstain', 'yes'], distance: 0.5 },
  ]);
  expect(mostDivergent(table, PAIR, END, 1)).toHaveLength(1);
});
