import { isToTheDay } from '../../model/EdtfDate.ts';
import { edtfBytes } from './edtfBytes.ts';
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
    event.vague = 0;
    if (Number.isNaN(first)) {
      const date = format.dates === 'edtf' ? edtfBytes(bytes, start, end) : null;
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
