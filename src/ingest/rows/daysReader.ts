import type { DaySpan } from '../../model/DaySpan.ts';
import { readEdtf } from '../../model/readEdtf.ts';
import { decodeText } from './bytes/decodeText.ts';
import { isMissing } from './bytes/isMissing.ts';
import { readDayBytes } from './bytes/readDayBytes.ts';
import type { CellReader } from './CellReader.ts';
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
    if (Number.isNaN(first)) {
      const span = format.dates === 'edtf' ? edtfSpan(bytes, start, end) : null;
      if (span === null) return badDay;
      event.startDay = span.startDay;
      event.endDay = span.endDay;
    }
    if (endDay < 0 || endDay >= count) return null;
    const last = readDayBytes(bytes, starts[endDay]!, ends[endDay]!);
    if (Number.isNaN(last)) return isMissing(bytes, starts[endDay]!, ends[endDay]!) ? null : badEnd;
    event.endDay = last;
    return last < event.startDay ? reversed : null;
  };
}

function edtfSpan(bytes: Uint8Array, start: number, end: number): DaySpan | null {
  const date = readEdtf(decodeText(bytes.subarray(start, end)).trim());
  if (!date || date.startDay === null || date.endDay === null) return null;
  return { startDay: date.startDay, endDay: date.endDay };
}
