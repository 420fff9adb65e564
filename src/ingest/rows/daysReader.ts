import type { DaySpan } from '../../model/DaySpan.ts';
import { type EdtfDate, isToTheDay } from '../../model/EdtfDate.ts';
import { readEdtf } from '../../model/readEdtf.ts';
import { decodeText } from './bytes/decodeText.ts';
import { isMissing } from './bytes/isMissing.ts';
import { readDayBytes } from './bytes/readDayBytes.ts';
import type { CellReader } from './CellReader.ts';
import type { RowFormat } from './formats/RowFormat.ts';
import type { RowPlan } from './planRows.ts';

/** Reads first and last day; one day where the row has no last one. */
export function daysReader({ day, endDay, format }: RowPlan): CellReader {
  const badDay = { code: 'bad-day', column: day } as const;
  const badEnd = { code: 'bad-day', column: endDay } as const;
  const reversed = { code: 'end-before-start', column: endDay } as const;
  return ({ bytes, starts, ends, count }, event) => {
    const start = starts[day]!;
    const end = ends[day]!;
    const first = readDayBytes(bytes, start, end);
    event.startDay = first;
    event.endDay = first;
    event.vague = 0;
    if (Number.isNaN(first)) {
      const date = format.dates === 'edtf' ? edtfDate(bytes, start, end) : null;
      if (date === null) return badDay;
      event.startDay = date.startDay;
      event.endDay = date.endDay;
      event.vague = Number(!isToTheDay(date));
    }
    if (endDay < 0 || endDay >= count) return null;
    const last = readDayBytes(bytes, starts[endDay]!, ends[endDay]!);
    if (Number.isNaN(last)) return isMissing(bytes, starts[endDay]!, ends[endDay]!) ? null : badEnd;
    event.endDay = last;
    return last < event.startDay ? reversed : null;
  };
}

/** A test of whether bytes write a first day as the format has them. */
export function dayTest({
  dates,
}: RowFormat): (bytes: Uint8Array, from: number, to: number) => boolean {
  return (bytes, from, to) =>
    !Number.isNaN(readDayBytes(bytes, from, to)) ||
    (dates === 'edtf' && edtfDate(bytes, from, to) !== null);
}

/** A date that neither begins nor ends openly. */
function edtfDate(bytes: Uint8Array, start: number, end: number): (EdtfDate & DaySpan) | null {
  const date = readEdtf(decodeText(bytes.subarray(start, end)).trim());
  if (!date || date.startDay === null || date.endDay === null) return null;
  return { ...date, startDay: date.startDay, endDay: date.endDay };
}
