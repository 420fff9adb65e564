import type { DayNumbers } from './DateStyle.ts';

const SHAPES: readonly (readonly [DayNumbers, RegExp])[] = [
  // from 1927 on, as sheets of dates are
  ['serials', /^\d{5}(?:[.,]\d+)?$/],
  ['seconds', /^-?\d{9,10}(?:[.,]\d+)?$/],
  ['milliseconds', /^-?\d{11,13}$/],
];

/** Year, month, day, hour and minute in one number. */
const STAMP = /^(?:1[5-9]|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d$/;

/** What the numbers of a column count, where all of its texts are such numbers; else null. */
export function numbersOf(texts: readonly string[]): DayNumbers | null {
  if (texts.every((text) => STAMP.test(text))) return null;
  return SHAPES.find(([, shape]) => texts.every((text) => shape.test(text)))?.[0] ?? null;
}
