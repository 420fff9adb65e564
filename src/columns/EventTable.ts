import type { EventIndex } from './EventIndex.ts';
import type { Lasting } from './Lasting.ts';
import type { TableSizes } from './RawEvents.ts';
import type { TableSpan } from './TableSpan.ts';
import { bisect } from '../base/bisect.ts';
import { endOfLasting } from './Lasting.ts';

/** Events by first day, in columns; a position is an index into each of them. */
export interface EventTable extends TableSizes {
  readonly count: number;
  readonly firstDay: number;
  /** Positions that begin on day `firstDay + i` are `dayStarts[i]` up to `dayStarts[i + 1]`. */
  readonly dayStarts: Uint32Array;
  /** 65,536ths of the plane; (0, 0) is no place. */
  readonly x: Uint16Array;
  readonly y: Uint16Array;
  readonly party: Uint16Array;
  /** topic * tones + tone */
  readonly kind: Uint8Array;
  /** By position, 1 where the first day is not known to the day; null when each one is. */
  readonly vague: Uint8Array | null;
  /** Row of what the table was made of, by position; null when they came in this order. */
  readonly rows: Uint32Array | null;
  readonly lasting: Lasting;
  /** Null while the table is small, or its index not built. */
  readonly index: EventIndex | null;
}

/** Positions `from` up to, not with, `to`. */
export interface PositionRange {
  readonly from: number;
  readonly to: number;
}

/** The events that begin within a span. */
export function rangeOf(
  { dayStarts, firstDay, count }: EventTable,
  span: TableSpan,
): PositionRange {
  const startOf = (day: number) => dayStarts[Math.max(0, day - firstDay)] ?? count;
  const from = startOf(span.startDay);
  return { from, to: Math.max(from, startOf(span.endDay + 1)) };
}

/** The first day of an event. */
export function dayOf({ dayStarts, firstDay }: EventTable, position: number): number {
  return firstDay + bisect(dayStarts, position + 1, 0, dayStarts.length) - 1;
}

/** The last day of an event. */
export function endDayOf(table: EventTable, position: number): number {
  return endOfLasting(table.lasting, position) ?? dayOf(table, position);
}

/** The row that an event came from. */
export function rowOf({ rows }: EventTable, position: number): number {
  return rows?.[position] ?? position;
}
