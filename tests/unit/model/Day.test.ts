import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Day,
  MS_PER_DAY,
  addDays,
  addMonths,
  civilOf,
  clampDay,
  dayOf,
  daysInMonth,
  isoOf,
  knownDay,
  readDay,
} from '../../../src/model/Day.ts';

const FIRST = dayOf(1800, 1, 1);
const LAST = dayOf(2030, 12, 31);

/** All days from 1800 to 2030 for which `holds` is false, as ISO; one assertion for 84 371 days. */
function daysWhereNot(holds: (day: Day) => boolean): string[] {
  const found: string[] = [];
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) if (!holds(day)) found.push(isoOf(day));
  return found;
}

describe('on every day from 1800 to 2030', () => {
  test('the days are counted without a gap', () => {
    expect(LAST - FIRST + 1).toBe(84_371);
    const days: Day[] = [];
    for (let year = 1800; year <= 2030; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let date = 1; date <= daysInMonth(year, month); date += 1)
          days.push(dayOf(year, month, date));
      }
    }
    expect(days.length).toBe(84_371);
    expect(days.findIndex((day, index) => day !== FIRST + index)).toBe(-1);
  });

  test('a day becomes a civil date and comes back', () => {
    const comesBack = (day: Day) => {
      const { year, month, date } = civilOf(day);
      return dayOf(year, month, date) === day;
    };
    expect(daysWhereNot(comesBack)).toEqual([]);
  });

  test('a day becomes ISO text and comes back', () => {
    expect(daysWhereNot((day) => readDay(isoOf(day)) === day)).toEqual([]);
  });

  test('ISO text sorts as days do', () => {
    expect(daysWhereNot((day) => isoOf(day) < isoOf(addDays(day, 1)))).toEqual([]);
  });

  test('the civil date is that of the calendar in UTC, whatever the time zone', () => {
    const agrees = (day: Day) => {
      const { year, month, date } = civilOf(day);
      const clock = new Date(day * MS_PER_DAY);
      return (
        clock.getUTCFullYear() === year &&
        clock.getUTCMonth() + 1 === month &&
        clock.getUTCDate() === date &&
        clock.getUTCHours() === 0
      );
    };
    expect(daysWhereNot(agrees)).toEqual([]);
  });

  test('the text is that of toISOString, whatever the time zone', () => {
    const agrees = (day: Day) => new Date(day * MS_PER_DAY).toISOString().startsWith(isoOf(day));
    expect(daysWhereNot(agrees)).toEqual([]);
  });
});

test('these tests run in the time zone that was asked for', () => {
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
});

test('1 January 1970 is day 0, and the day before it is −1', () => {
  expect(readDay('1970-01-01')).toBe(0);
  expect(readDay('1969-12-31')).toBe(-1);
  expect(isoOf(dayOf(1969, 12, 31))).toBe('1969-12-31');
});

test.each([
  ['', '2025-2-03', '2025-11-3', '25-11-03', ' 2025-11-03', '2025-11-03 ', '2025-11-03\n'],
  ['2025-00-10', '2025-13-01', '2025-11-00', '2025-11-31', '2025-02-29', '1900-02-29'],
  ['2025-11-03T00:00', '+2025-11-03', '2025/11/03', '٢٠٢٥-١١-٠٣', 'NaN-NaN-NaN'],
])('what is not a day that exists is not read: %s …', (...texts) => {
  expect(texts.map(readDay)).toEqual(texts.map(() => undefined));
});

test('29 February exists in 2000 and 2024, not in 1900 and 2025', () => {
  const exists = (year: number) => readDay(`${year}-02-29`) !== undefined;
  expect([2000, 2024, 1900, 2025].map(exists)).toEqual([true, true, false, false]);
});

test('a day that was checked before is read, and any other text throws with the text in it', () => {
  expect(knownDay('2025-11-03')).toBe(readDay('2025-11-03'));
  expect(() => knownDay('yesterday')).toThrow('"yesterday" is not a day');
});

test('months and dates that run over count into the next or the last', () => {
  expect(isoOf(dayOf(2025, 13, 1))).toBe('2026-01-01');
  expect(isoOf(dayOf(2025, 0, 1))).toBe('2024-12-01');
  expect(isoOf(dayOf(2025, 3, 0))).toBe('2025-02-28');
});

test('a month later is the same date, or the last one where that does not exist', () => {
  const later = (iso: string, months: number) => isoOf(addMonths(knownDay(iso), months));
  expect(later('2025-01-31', 1)).toBe('2025-02-28');
  expect(later('2024-01-31', 1)).toBe('2024-02-29');
  expect(later('2024-02-29', 12)).toBe('2025-02-28');
  expect(later('2025-01-15', -13)).toBe('2023-12-15');
  expect(later('2025-03-31', -1)).toBe('2025-02-28');
});

test('a month later is in that month, for any day and any number of months', () => {
  const aDay = fc.integer({ min: FIRST, max: LAST }).map((day) => day as Day);
  fc.assert(
    fc.property(aDay, fc.integer({ min: -3000, max: 3000 }), (day, months) => {
      const from = civilOf(day);
      const to = civilOf(addMonths(day, months));
      expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
      expect(to.date).toBe(Math.min(from.date, daysInMonth(to.year, to.month)));
    }),
  );
});

test('a day is clamped to the nearest one of two ends', () => {
  const [first, last] = [knownDay('2025-09-01'), knownDay('2025-11-30')];
  const clamped = (iso: string) => isoOf(clampDay(knownDay(iso), first, last));
  expect(clamped('1823-12-02')).toBe('2025-09-01');
  expect(clamped('2025-10-10')).toBe('2025-10-10');
  expect(clamped('2026-01-01')).toBe('2025-11-30');
});
