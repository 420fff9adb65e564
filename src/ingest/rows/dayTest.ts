import type { RowFormat } from './formats/RowFormat.ts';
import { edtfBytes } from './edtfBytes.ts';
import { readDayBytes } from './bytes/readDayBytes.ts';

/** A test of whether bytes write a first day as a format has them. */
export function dayTest({
  dates,
}: RowFormat): (bytes: Uint8Array, from: number, to: number) => boolean {
  return (bytes, from, to) =>
    !Number.isNaN(readDayBytes(bytes, from, to)) ||
    (dates === 'edtf' && edtfBytes(bytes, from, to) !== null);
}
