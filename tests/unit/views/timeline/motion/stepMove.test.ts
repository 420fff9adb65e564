import { type Day, addDays, addMonths, dayOf } from '../../../../../src/model/Day.ts';
import { expect, test } from 'vitest';
import { spanOf } from '../../../../../src/model/DaySpan.ts';
import fc from 'fast-check';
import { stepMove } from '../../../../../src/views/timeline/motion/stepMove.ts';

const anyDay = fc.integer({ min: 0, max: 100 }).map((day) => day as Day);
const someDays = fc
  .uniqueArray(anyDay, { maxLength: 12 })
  .map((days) => days.toSorted((a, b) => a - b));

test('by events an end goes to the count-th day beyond it, or to the last there is', () => {
  fc.assert(
    fc.property(someDays, anyDay, fc.integer({ min: 1, max: 15 }), (days, from, count) => {
      const move = (part: 'start' | 'end' | 'body', by: number) =>
        stepMove(spanOf(from, addDays(from, 7)), part, 'event', by, days);
      const later = days.filter((day) => day > from);
      const earlier = days.filter((day) => day < from).toReversed();
      expect(move('start', count)(from)).toBe(later[count - 1] ?? later.at(-1) ?? from);
      expect(move('start', -count)(from)).toBe(earlier[count - 1] ?? earlier.at(-1) ?? from);
      const afterEnd = days.filter((day) => day > from + 7);
      const end = afterEnd[count - 1] ?? afterEnd.at(-1) ?? from + 7;
      for (const part of ['end', 'body'] as const)
        expect(move(part, count)(addDays(from, 8))).toBe(end + 1);
    }),
  );
});

test('by the calendar the days of events do not matter', () => {
  const day = dayOf(2025, 1, 31);
  expect(stepMove(spanOf(day, day), 'body', 'month', 1, [addDays(day, 3)])(day)).toBe(
    addMonths(day, 1),
  );
});
