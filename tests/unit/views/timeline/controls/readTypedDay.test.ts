import { expect, test } from 'vitest';
import { knownDay } from '../../../../../src/model/Day.ts';
import { readTypedDay } from '../../../../../src/views/timeline/controls/readTypedDay.ts';
import { spanOf } from '../../../../../src/model/DaySpan.ts';

const whole = spanOf(knownDay('1810-01-01'), knownDay('2025-11-30'));
const other = knownDay('2025-11-10');
const typed = (value: string, isPartial = false) => ({ value, isPartial });

test('a date within the data is a day, the other end itself too', () => {
  const day = knownDay('2025-11-10');
  expect(readTypedDay(typed('2025-11-10'), 'start', whole, other)).toEqual({ type: 'day', day });
  expect(readTypedDay(typed('2025-11-10'), 'end', whole, other)).toEqual({ type: 'day', day });
});

test('a year that is still being typed lies outside of the data', () => {
  expect(readTypedDay(typed('0202-11-10'), 'start', whole, other)).toEqual({ type: 'outside' });
  expect(readTypedDay(typed('2025-12-01'), 'end', whole, other)).toEqual({ type: 'outside' });
});

test('an end that crosses the other is said to', () => {
  expect(readTypedDay(typed('2025-11-11'), 'start', whole, other)).toEqual({ type: 'crossing' });
  expect(readTypedDay(typed('2025-11-09'), 'end', whole, other)).toEqual({ type: 'crossing' });
});

test('with nothing to cross, any day of the data will do', () => {
  expect(readTypedDay(typed('1962-10-22'), 'end', whole, null)).toMatchObject({ type: 'day' });
});

test('a field that was cleared is empty, one that is half filled does not read', () => {
  expect(readTypedDay(typed(''), 'start', whole, other)).toEqual({ type: 'empty' });
  expect(readTypedDay(typed('', true), 'start', whole, other)).toEqual({ type: 'unread' });
  expect(readTypedDay(typed('2025-02-30'), 'start', whole, other)).toEqual({ type: 'unread' });
});
