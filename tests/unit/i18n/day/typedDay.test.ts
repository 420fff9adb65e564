import { expect, test } from 'vitest';
import { knownDay } from '../../../../src/model/Day.ts';
import { spanOf } from '../../../../src/model/DaySpan.ts';
import { typedDay } from '../../../../src/i18n/day/typedDay.ts';

const whole = spanOf(knownDay('1810-03-01'), knownDay('2025-11-30'));
const typed = (text: string, end: 'start' | 'end' = 'end') => typedDay(text, 'en', end, whole);
const day = (iso: string, precision = 'day') => ({ type: 'day', day: knownDay(iso), precision });

test('a date within the data is that day', () => {
  expect(typed('2025-11-10')).toEqual(day('2025-11-10'));
  expect(typed('22 Oct 1962', 'start')).toEqual(day('1962-10-22'));
});

test('of a month or a year a start is the first day and an end the last, within the data', () => {
  expect(typed('1962', 'start')).toEqual(day('1962-01-01', 'coarse'));
  expect(typed('1962', 'end')).toEqual(day('1962-12-31', 'coarse'));
  expect(typed('Feb 1964', 'end')).toEqual(day('1964-02-29', 'coarse'));
  expect(typed('1810', 'start')).toEqual(day('1810-03-01', 'coarse'));
  expect(typed('2025', 'end')).toEqual(day('2025-11-30', 'coarse'));
});

test('what the data do not speak for lies outside, a year that is still being typed too', () => {
  for (const text of ['2025-12-01', '1809', '1810-02-28', '0202-11-10', 'Dec 2025', '9999'])
    expect(typed(text)).toEqual({ type: 'outside' });
});

test('a field that was cleared is empty, one that is half filled does not read', () => {
  expect(typed('')).toEqual({ type: 'empty' });
  expect(typed('  ')).toEqual({ type: 'empty' });
  expect(typed('2025-11')).toMatchObject({ type: 'day', precision: 'coarse' });
  expect(typed('1 Nov')).toEqual({ type: 'unread' });
  expect(typed('31 Feb 2025')).toEqual({ type: 'unread' });
});
