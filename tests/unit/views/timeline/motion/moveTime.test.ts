import { type Day, addDays, addMonths, dayOf, isoOf } from '../../../../../src/model/Day.ts';
import { type DaySpan, lengthDays, spanOf } from '../../../../../src/model/DaySpan.ts';
import { type TimePart, moveTime } from '../../../../../src/views/timeline/motion/moveTime.ts';
import { describe, expect, test } from 'vitest';
import { TIME_MODES } from '../../../../../src/lens/Lens.ts';
import { advanceDay } from '../../../../../src/views/timeline/motion/advanceDay.ts';
import fc from 'fast-check';
import { restartSpan } from '../../../../../src/views/timeline/motion/restartSpan.ts';

const whole = spanOf(dayOf(2020, 1, 1), dayOf(2025, 11, 30));
const november = spanOf(dayOf(2025, 11, 1), dayOf(2025, 11, 25));
const inWindow = { mode: 'window', whole } as const;

const textOf = ({ startDay, endDay }: DaySpan) => `${isoOf(startDay)}/${isoOf(endDay)}`;
const byDays = (days: number) => (day: Day) => addDays(day, days);
const byMonths = (months: number) => (day: Day) => addMonths(day, months);

describe('in a window', () => {
  test('a handle moves its own end and stops at the other', () => {
    expect(textOf(moveTime(november, 'start', byDays(-3), inWindow))).toBe('2025-10-29/2025-11-25');
    expect(textOf(moveTime(november, 'end', byDays(2), inWindow))).toBe('2025-11-01/2025-11-27');
    expect(textOf(moveTime(november, 'start', byDays(99), inWindow))).toBe('2025-11-25/2025-11-25');
    expect(textOf(moveTime(november, 'end', byDays(-99), inWindow))).toBe('2025-11-01/2025-11-01');
  });

  test('the body keeps its length, at the ends of the data as well', () => {
    expect(textOf(moveTime(november, 'body', byDays(-1), inWindow))).toBe('2025-10-31/2025-11-24');
    expect(textOf(moveTime(november, 'body', byDays(999), inWindow))).toBe('2025-11-06/2025-11-30');
    expect(textOf(moveTime(november, 'body', byDays(-9999), inWindow))).toBe(
      '2020-01-01/2020-01-25',
    );
  });

  test('whole months stay whole when the step is a month', () => {
    const september = spanOf(dayOf(2025, 9, 1), dayOf(2025, 9, 30));
    expect(textOf(moveTime(september, 'body', byMonths(1), inWindow))).toBe(
      '2025-10-01/2025-10-31',
    );
    expect(textOf(moveTime(september, 'body', byMonths(-7), inWindow))).toBe(
      '2025-02-01/2025-02-28',
    );
  });
});

test('so far moves its end, whatever is taken hold of', () => {
  const frame = { mode: 'sofar', whole } as const;
  const soFar = spanOf(whole.startDay, november.endDay);
  expect(textOf(moveTime(soFar, 'body', byDays(-5), frame))).toBe('2020-01-01/2025-11-20');
  expect(textOf(moveTime(soFar, 'end', byDays(99), frame))).toBe('2020-01-01/2025-11-30');
});

test('on a day stays one day', () => {
  const frame = { mode: 'day', whole } as const;
  const day = spanOf(november.startDay, november.startDay);
  expect(textOf(moveTime(day, 'end', byDays(2), frame))).toBe('2025-11-03/2025-11-03');
  expect(textOf(moveTime(day, 'end', byMonths(5), frame))).toBe('2025-11-30/2025-11-30');
});

test('nothing moves in all time', () => {
  expect(moveTime(whole, 'body', byDays(-5), { mode: 'all', whole })).toBe(whole);
});

test('steps are those of the calendar', () => {
  const day = dayOf(2024, 1, 31);
  expect(isoOf(advanceDay(day, 'day', -31))).toBe('2023-12-31');
  expect(isoOf(advanceDay(day, 'week', 1))).toBe('2024-02-07');
  expect(isoOf(advanceDay(day, 'month', 1))).toBe('2024-02-29');
  expect(isoOf(advanceDay(day, 'year', 1))).toBe('2025-01-31');
});

describe('whatever is moved', () => {
  const anyDay = fc.integer({ min: whole.startDay, max: whole.endDay }).map((day) => day as Day);
  const anySpan = fc.tuple(anyDay, anyDay).map(([a, b]) => spanOf(a, b));
  const anyPart = fc.constantFrom<TimePart>('start', 'end', 'body');
  const days = fc.integer({ min: -5000, max: 5000 });

  test('the body of a window loses no day', () => {
    fc.assert(
      fc.property(anySpan, days, (span, by) => {
        const moved = moveTime(span, 'body', byDays(by), inWindow);
        expect(lengthDays(moved)).toBe(lengthDays(span));
      }),
    );
  });

  test('nothing leaves the data, and no window turns round', () => {
    fc.assert(
      fc.property(
        anySpan,
        anyPart,
        fc.constantFrom(...TIME_MODES),
        days,
        (span, part, mode, by) => {
          const moved = moveTime(span, part, byDays(by), { mode, whole });
          expect(moved.startDay).toBeGreaterThanOrEqual(whole.startDay);
          expect(moved.endDay).toBeLessThanOrEqual(whole.endDay);
          expect(moved.startDay).toBeLessThanOrEqual(moved.endDay);
        },
      ),
    );
  });
});

describe('starting over', () => {
  const autumn = spanOf(dayOf(2025, 9, 1), dayOf(2025, 11, 30));

  test('a short window begins on the first day on screen', () => {
    const week = spanOf(dayOf(2025, 11, 24), dayOf(2025, 11, 30));
    expect(textOf(restartSpan(week, autumn, inWindow))).toBe('2025-09-01/2025-09-07');
  });

  test('a window that fills the screen comes in from the left', () => {
    expect(textOf(restartSpan(autumn, autumn, inWindow))).toBe('2025-06-03/2025-09-01');
  });

  test('so far and on a day go to the first day on screen', () => {
    const soFar = spanOf(whole.startDay, whole.endDay);
    expect(restartSpan(soFar, autumn, { mode: 'sofar', whole }).endDay).toBe(autumn.startDay);
    const day = spanOf(whole.endDay, whole.endDay);
    expect(restartSpan(day, autumn, { mode: 'day', whole }).endDay).toBe(autumn.startDay);
  });
});
