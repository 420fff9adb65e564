import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../../src/model/Day.ts';
import {
  lengthDays,
  sameSpan,
  spanHolds,
  spanOf,
  spansOverlap,
} from '../../../src/model/DaySpan.ts';

const aDay = fc.integer({ min: -20, max: 20 }).map((day) => day as Day);
const aSpan = fc.tuple(aDay, aDay).map(([a, b]) => spanOf(a, b));

function daysIn({ startDay, endDay }: { startDay: Day; endDay: Day }): Set<number> {
  return new Set(Array.from({ length: endDay - startDay + 1 }, (_, index) => startDay + index));
}

test('two days in either order give the same span', () => {
  fc.assert(
    fc.property(aDay, aDay, (a, b) => {
      expect(sameSpan(spanOf(a, b), spanOf(b, a))).toBe(true);
    }),
  );
});

test('both ends count', () => {
  const monday = 100 as Day;
  expect(lengthDays(spanOf(monday, monday))).toBe(1);
  expect(lengthDays(spanOf(monday, (monday + 6) as Day))).toBe(7);
});

test('length, holding and overlap are those of the sets of days', () => {
  fc.assert(
    fc.property(aSpan, aSpan, aDay, (a, b, day) => {
      expect(lengthDays(a)).toBe(daysIn(a).size);
      expect(spanHolds(a, day)).toBe(daysIn(a).has(day));
      const shared = [...daysIn(a)].filter((one) => daysIn(b).has(one));
      expect(spansOverlap(a, b)).toBe(shared.length > 0);
    }),
  );
});

test('spans with one other end are not the same', () => {
  const span = spanOf(1 as Day, 5 as Day);
  expect(sameSpan(span, spanOf(1 as Day, 4 as Day))).toBe(false);
  expect(sameSpan(span, spanOf(2 as Day, 5 as Day))).toBe(false);
});
