import { expect, test } from 'vitest';
import { type SpokenState, spokenParts } from '../../../../src/app/view/spokenParts.ts';
import { knownDay } from '../../../../src/model/Day.ts';

const time = { startDay: knownDay('2025-11-01'), endDay: knownDay('2025-11-30') };
const before: SpokenState = {
  mode: 'window',
  time,
  shown: 5,
  total: 97,
  filters: '',
  open: null,
};
const partsAfter = (change: Partial<SpokenState>) => spokenParts(before, { ...before, ...change });

test('nothing is said where nothing changed', () => {
  expect(partsAfter({})).toEqual([]);
});

test('another filter says the count, even the same one', () => {
  expect(partsAfter({ shown: 4, filters: 'asylum' })).toEqual(['count']);
  expect(partsAfter({ filters: 'asylum' })).toEqual(['count']);
});

test('another time says the time and the count', () => {
  const later = { ...time, endDay: knownDay('2025-11-20') };
  expect(partsAfter({ time: later, shown: 3 })).toEqual(['time', 'count']);
  expect(partsAfter({ mode: 'sofar' })).toEqual(['time', 'count']);
});

test('what is opened is said first, and that it was closed', () => {
  const open = 'event:E43';
  expect(partsAfter({ open, filters: 'PER', shown: 1 })).toEqual(['opened', 'count']);
  expect(spokenParts({ ...before, open }, before)).toEqual(['closed']);
});
