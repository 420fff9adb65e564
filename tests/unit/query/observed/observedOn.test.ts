import { expect, test } from 'vitest';
import { coverageOf } from '../../../../src/query/observed/coverageOf.ts';
import { isAnswer, observedOn } from '../../../../src/query/observed/observedOn.ts';
import { knownDay } from '../../../../src/model/Day.ts';
import type { Pair } from '../../../../src/model/Pair.ts';
import { observationsOf } from '../../../builders/observationsOf.ts';

const PAIR = 'MEX-PER' as Pair;
//                                           1930 35 40 50 90 95 2000
const observations = observationsOf({ 'MEX-PER': ['.223333', '.200903'] }, { 'MEX-PER': 'ra' });

function on(iso: string, observer?: 'cow' | 'wikidata') {
  const { by, missions } = observedOn(observations, PAIR, knownDay(iso), observer);
  return [by?.year ?? null, ...missions.map(({ standing, level }) => `${standing} ${level}`)];
}

test('each mission goes from its sender to its host', () => {
  const { missions } = observedOn(observations, PAIR, knownDay('1935-06-01'));
  expect(missions.map(({ sender, host }) => `${sender}>${host}`)).toEqual(['MEX>PER', 'PER>MEX']);
});

test('before anybody looked there is no answer, nor where a state was not in the system', () => {
  expect(on('1932-01-01')).toEqual([null, 'unseen null', 'unseen null']);
  expect(on('1934-12-31')).toEqual([null, 'unseen null', 'unseen null']);
});

test('an observation stands in its year, then until the observer looked again', () => {
  expect(on('1935-01-01')).toEqual([1935, 'observed minister', 'observed minister']);
  expect(on('1935-12-31')).toEqual([1935, 'observed minister', 'observed minister']);
  expect(on('1936-01-01')).toEqual([1935, 'both-ends minister', 'since minister']);
  expect(on('1939-12-31')).toEqual([1935, 'both-ends minister', 'since minister']);
  expect(on('1940-01-01')).toEqual([1940, 'observed minister', 'observed none']);
});

test('it answers for ten years at most: after that it is what was last observed', () => {
  expect(on('1949-12-31')).toEqual([1940, 'since minister', 'both-ends none']);
  expect(on('1959-12-31')).toEqual([1950, 'both-ends ambassador', 'since none']);
  expect(on('1960-01-01')).toEqual([1950, 'last ambassador', 'last none']);
  expect(on('2009-12-31')).toEqual([2000, 'since ambassador', 'since ambassador']);
  expect(on('2010-01-01')).toEqual([2000, 'last ambassador', 'last ambassador']);
  expect(
    ['observed', 'both-ends', 'since', 'last', 'unseen'].map((one) => isAnswer(one as 'last')),
  ).toEqual([true, true, true, false, false]);
});

test('a list of one day answers for its month alone', () => {
  expect(on('2022-10-31', 'wikidata')[0]).toBeNull();
  expect(on('2022-11-30', 'wikidata')).toEqual([2022, 'observed present', 'observed accredited']);
  expect(on('2022-12-01', 'wikidata')).toEqual([2022, 'last present', 'last accredited']);
});

test('a wave that passed over the pair ends the answer, and equal ends around it say nothing', () => {
  const gap = observationsOf({ 'MEX-PER': ['2.2....', '2.2....'] });
  const { by, next, missions } = observedOn(gap, PAIR, knownDay('1933-01-01'));
  expect([by?.year, next, missions[0].standing]).toEqual([1930, null, 'since']);
  expect(observedOn(gap, PAIR, knownDay('1936-01-01')).missions[0].standing).toBe('last');
});

test('coverage says in which years an observer looked at a pair, and in which at others', () => {
  expect(coverageOf(observations, PAIR)).toEqual([
    { observer: 'cow', looked: [1935, 1940, 1950, 1990, 1995, 2000], passed: [1930] },
    { observer: 'wikidata', looked: [2022], passed: [] },
  ]);
  expect(coverageOf(observations, 'ATG-BHS' as Pair)[0]?.looked).toEqual([]);
});
