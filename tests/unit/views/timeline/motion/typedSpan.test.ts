import { expect, test } from 'vitest';
import { isoOf, knownDay } from '../../../../../src/model/Day.ts';
import { spanOf } from '../../../../../src/model/DaySpan.ts';
import { typedSpan } from '../../../../../src/views/timeline/motion/typedSpan.ts';

const whole = spanOf(knownDay('1810-01-01'), knownDay('2025-11-30'));
const november = spanOf(knownDay('2025-11-01'), knownDay('2025-11-25'));
const typed = (end: 'start' | 'end', iso: string) => {
  const { startDay, endDay } = typedSpan(november, end, knownDay(iso), whole);
  return `${isoOf(startDay)}/${isoOf(endDay)}`;
};

test('an end that stays on its side moves alone', () => {
  expect(typed('start', '2025-10-01')).toBe('2025-10-01/2025-11-25');
  expect(typed('start', '2025-11-25')).toBe('2025-11-25/2025-11-25');
  expect(typed('end', '2025-11-01')).toBe('2025-11-01/2025-11-01');
});

test('an end before the start takes the window along, and so does a start after the end', () => {
  expect(typed('end', '1962-10-28')).toBe('1962-10-04/1962-10-28');
  expect(typed('start', '2025-11-26')).toBe('2025-11-26/2025-11-30');
  expect(typed('end', '2025-10-31')).toBe('2025-10-07/2025-10-31');
});

test('at the ends of the data the window is cut', () => {
  expect(typed('end', '1810-01-10')).toBe('1810-01-01/1810-01-10');
});
