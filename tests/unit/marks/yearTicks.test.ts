import * as fc from 'fast-check';
import { civilOf, type Day, dayOf } from '../../../src/model/Day.ts';
import { expect, test } from 'vitest';
import { spanOf } from '../../../src/model/DaySpan.ts';
import { yearTicks } from '../../../src/marks/yearTicks.ts';

function yearsOf(span: ReturnType<typeof spanOf>, most: number): number[] {
  return yearTicks(span, most).map((day) => civilOf(day).year);
}

test('a few years have a tick each', () => {
  const span = spanOf(dayOf(2020, 6, 1), dayOf(2024, 3, 1));
  expect(yearsOf(span, 6)).toEqual([2021, 2022, 2023, 2024]);
});

test('two centuries have a tick every fifty years', () => {
  const span = spanOf(dayOf(1810, 1, 1), dayOf(2025, 11, 30));
  expect(yearsOf(span, 6)).toEqual([1850, 1900, 1950, 2000]);
});

test('a span that begins on a new year’s day has its tick', () => {
  expect(yearsOf(spanOf(dayOf(2020, 1, 1), dayOf(2020, 12, 31)), 6)).toEqual([2020]);
});

test('ticks are in order, inside the span, and no more than asked for', () => {
  const day = fc.integer({ min: dayOf(1500, 1, 1), max: dayOf(2100, 1, 1) });
  fc.assert(
    fc.property(day, day, fc.integer({ min: 1, max: 12 }), (a, b, most) => {
      const span = spanOf(a as Day, b as Day);
      const ticks = yearTicks(span, most);
      expect(ticks.length).toBeLessThanOrEqual(most);
      expect(ticks).toEqual(ticks.toSorted((x, y) => x - y));
      for (const tick of ticks) {
        expect(tick).toBeGreaterThanOrEqual(span.startDay);
        expect(tick).toBeLessThanOrEqual(span.endDay);
        expect(civilOf(tick)).toMatchObject({ month: 1, date: 1 });
      }
    }),
  );
});
