import type { DaySpan } from '../../model/DaySpan.ts';
import type { EdtfDate } from '../../model/EdtfDate.ts';
import { decodeText } from './bytes/decodeText.ts';
import { readEdtf } from '../../model/readEdtf.ts';

/** The EDTF date that bytes write; null where they write none, or one that begins or ends openly. */
export function edtfBytes(
  bytes: Uint8Array,
  start: number,
  end: number,
): (EdtfDate & DaySpan) | null {
  const date = readEdtf(decodeText(bytes.subarray(start, end)).trim());
  if (!date || date.startDay === null || date.endDay === null) return null;
  return { ...date, startDay: date.startDay, endDay: date.endDay };
}
