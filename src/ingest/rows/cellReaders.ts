import type { DaySpan } from '../../model/DaySpan.ts';
import { planeUnits } from '../../model/planeUnits.ts';
import { readEdtf } from '../../model/readEdtf.ts';
import type { RowIssueCode } from '../../model/RowIssue.ts';
import type { Cells } from './bytes/RowScanner.ts';
import { decodeText } from './bytes/decodeText.ts';
import { readDayBytes } from './bytes/readDayBytes.ts';
import { readDecimal } from './bytes/readDecimal.ts';
import type { EventSlot } from './EventBlocks.ts';
import type { RowPlan } from './planRows.ts';

/** What makes a row impossible to read, and in which column. */
export interface RowFault {
  readonly code: RowIssueCode;
  readonly column: number;
}

/** Reads cells of a row into `event`. */
export type CellReader = (cells: Cells, event: EventSlot) => RowFault | null;

/** How files write that a cell has no value. */
const MISSING: ReadonlySet<string> = new Set(['', 'na', 'nan', 'null', 'none', '-']);

/** First and last day. */
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
    if (isMissing(bytes, starts[endDay]!, ends[endDay]!)) return null;
    const last = readDayBytes(bytes, starts[endDay]!, ends[endDay]!);
    if (Number.isNaN(last)) return badEnd;
    event.endDay = last;
    return last < event.startDay ? reversed : null;
  };
}

/** The place on the plane; (0, 0) where both cells say that there is none. */
export function placeReader({ lat, lng }: RowPlan): CellReader {
  const badLat = { code: 'bad-degrees', column: lat } as const;
  const badLng = { code: 'bad-degrees', column: lng } as const;
  return ({ bytes, starts, ends }, event) => {
    event.x = 0;
    event.y = 0;
    if (lat < 0 || lng < 0) return null;
    const north = readDecimal(bytes, starts[lat]!, ends[lat]!);
    const east = readDecimal(bytes, starts[lng]!, ends[lng]!);
    if (Math.abs(north) <= 90 && Math.abs(east) <= 180) {
      const { x, y } = planeUnits(east, north);
      event.x = x;
      event.y = y;
      return null;
    }
    const noLat = isMissing(bytes, starts[lat]!, ends[lat]!);
    const noLng = isMissing(bytes, starts[lng]!, ends[lng]!);
    if (noLat && noLng) return null;
    return Math.abs(north) <= 90 ? badLng : badLat;
  };
}

function edtfSpan(bytes: Uint8Array, start: number, end: number): DaySpan | null {
  const date = readEdtf(decodeText(bytes.subarray(start, end)).trim());
  if (!date || date.startDay === null || date.endDay === null) return null;
  return { startDay: date.startDay, endDay: date.endDay };
}

function isMissing(bytes: Uint8Array, start: number, end: number): boolean {
  if (start === end) return true;
  if (end - start > 8) return false;
  return MISSING.has(decodeText(bytes.subarray(start, end)).trim().toLowerCase());
}
