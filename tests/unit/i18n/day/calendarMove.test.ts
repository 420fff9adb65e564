import { expect, test } from 'vitest';
import { isoOf, knownDay } from '../../../../src/model/Day.ts';
import { calendarMove } from '../../../../src/i18n/day/calendarMove.ts';

// a Monday
const DAY = knownDay('2025-11-03');

test.each([
  ['ArrowLeft', false, '2025-11-02'],
  ['ArrowDown', false, '2025-11-10'],
  ['PageUp', false, '2025-10-03'],
  ['PageDown', true, '2026-11-03'],
  ['Home', false, '2025-11-02'],
  ['End', false, '2025-11-08'],
])('%s, with Shift: %s, leads to %s', (key, shiftKey, day) => {
  expect(isoOf(calendarMove({ key, shiftKey }, DAY, 'pt')!)).toBe(day);
});

test.each(['a', 'Enter', 'constructor', 'toString'])('%s leads nowhere', (key) => {
  expect(calendarMove({ key, shiftKey: false }, DAY, 'pt')).toBeNull();
});
