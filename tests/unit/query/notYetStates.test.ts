import { aCountry, aDatasetRecord } from '../../builders/aDatasetRecord.ts';
import { expect, test } from 'vitest';
import { isBeforeBorders, notYetStates } from '../../../src/query/notYetStates.ts';
import { knownDay } from '../../../src/model/Day.ts';
import { shownOf } from '../../builders/shownOf.ts';

const founded = (date: string) => ({
  independence: { date, confidence: 'general', citations: [] } as const,
});
const { dataset } = shownOf(
  aDatasetRecord({
    countries: [
      aCountry('BRA', founded('1822-09-07')),
      aCountry('CRI', founded('1838/1840')),
      aCountry('JAM', founded('1962-08-06')),
      aCountry('PER'),
    ],
    events: [],
    interventions: [],
  }),
);
const notYetOn = (day: string) => [...notYetStates(dataset, knownDay(day))].toSorted();

test('a state is not yet there until the first day that its date can mean; without a date it is', () => {
  expect(notYetOn('1822-09-06')).toEqual(['BRA', 'CRI', 'JAM']);
  expect(notYetOn('1822-09-07')).toEqual(['CRI', 'JAM']);
  expect(notYetOn('1838-01-01')).toEqual(['JAM']);
  expect(notYetOn('2025-11-01')).toEqual([]);
});

test('on days between which no state came to be, the set is the same one', () => {
  const [a, b] = ['1900-01-01', '1950-06-01'].map((day) => notYetStates(dataset, knownDay(day)));
  expect(a).toBe(b);
});

test('borders are those of today since the youngest state is there', () => {
  expect(isBeforeBorders(dataset, knownDay('1962-08-05'))).toBe(true);
  expect(isBeforeBorders(dataset, knownDay('1962-08-06'))).toBe(false);
});
