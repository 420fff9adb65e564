import { DayCells } from './dates/DayCells.ts';
import type { DateStyle } from './dates/DateStyle.ts';
import { readDayBytes } from './bytes/readDayBytes.ts';

/** A test of whether bytes write a first day, in a file whose dates are in this style. */
export function dayTest(
  style: DateStyle,
): (bytes: Uint8Array, from: number, to: number) => boolean {
  const days = new DayCells(style);
  return (bytes, from, to) =>
    !Number.isNaN(readDayBytes(bytes, from, to)) || days.read(bytes, from, to) !== 'bad-day';
}
