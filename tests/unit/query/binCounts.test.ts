import { expect, test } from 'vitest';
import type { Day } from '../../../src/model/Day.ts';
import { TONES } from '../../../src/model/Tone.ts';
import { binCounts } from '../../../src/query/binCounts.ts';
import { binOf } from '../../../src/query/binOf.ts';
import { bundled } from '../data/bundled.ts';
import fc from 'fast-check';

const days = (...numbers: number[]) => numbers.map((number) => number as Day);

test('a bin is found as a walk along the edges finds it', () => {
  const edges = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });
  fc.assert(
    fc.property(edges, fc.integer({ min: -5, max: 65 }), (unsorted, day) => {
      const ascending = unsorted.toSorted((a, b) => a - b);
      const naive = ascending.filter((edge) => edge <= day).length - 1;
      expect(binOf(ascending, day)).toBe(naive);
    }),
  );
});

test('events before and after the bins are left out, those that reach in are not', () => {
  const columns = {
    ...bundled.dataset.columns,
    startDay: Int32Array.of(0, 5, 18, 30),
    endDay: Int32Array.of(4, 12, 40, 31),
    tone: Uint8Array.of(0, 0, 0, 0),
  };
  const edges = days(10, 15, 20);
  expect([...binCounts({ columns }, edges, () => true)[TONES[0]]]).toEqual([1, 1]);
  expect([...binCounts({ columns }, edges, (index) => index !== 2)[TONES[0]]]).toEqual([1, 0]);
});

test('an event that lasts counts in each bin that it covers', () => {
  const columns = {
    ...bundled.dataset.columns,
    startDay: Int32Array.of(12),
    endDay: Int32Array.of(31),
    tone: Uint8Array.of(1),
  };
  const counts = binCounts({ columns }, days(0, 10, 20, 30, 40), () => true);
  expect([...counts.conflict]).toEqual([0, 1, 1, 1]);
  expect([...counts.cooperation]).toEqual([0, 0, 0, 0]);
});

test.each([[days()], [days(5)]])('without a bin there is nothing to count: %j', (edges) => {
  expect(binCounts(bundled.dataset, edges, () => true).conflict).toHaveLength(0);
});
