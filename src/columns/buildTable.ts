import { type DayBounds, checkRaw } from './checkRaw.ts';
import type { EventTable } from './EventTable.ts';
import type { Lasting } from './Lasting.ts';
import type { RawEvents, TableSizes } from './RawEvents.ts';
import { buildLasting } from './Lasting.ts';

/**
 * The events by first day, those of one day in the order of their rows. One pass for each column; what
 * came in order is taken over as it is. Throws a RangeError where the columns do not fit together.
 */
export function buildTable(raw: RawEvents, sizes: TableSizes): EventTable {
  const bounds = checkRaw(raw, sizes);
  const dayStarts = startsOf(raw.startDay, bounds);
  const rows = bounds.isSorted ? null : rowsByDay(raw.startDay, bounds.firstDay, dayStarts);
  const { parties, topics, tones } = sizes;
  return {
    count: raw.count,
    parties,
    topics,
    tones,
    firstDay: bounds.firstDay,
    dayStarts,
    x: rows ? gather16(raw.x, rows) : raw.x,
    y: rows ? gather16(raw.y, rows) : raw.y,
    party: rows ? gather16(raw.party, rows) : raw.party,
    kind: rows ? gather8(raw.kind, rows) : raw.kind,
    rows,
    lasting: lastingOf(raw, rows),
    index: null,
  };
}

function startsOf(startDay: Int32Array, { firstDay, lastDay }: DayBounds): Uint32Array {
  const starts = new Uint32Array(lastDay - firstDay + 2);
  for (const day of startDay) starts[day - firstDay + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  return starts;
}

function rowsByDay(startDay: Int32Array, firstDay: number, dayStarts: Uint32Array): Uint32Array {
  const next = dayStarts.slice();
  const rows = new Uint32Array(startDay.length);
  for (let row = 0; row < rows.length; row++) rows[next[startDay[row]! - firstDay]!++] = row;
  return rows;
}

function lastingOf({ startDay, endDay }: RawEvents, rows: Uint32Array | null): Lasting {
  const positions: number[] = [];
  const endDays: number[] = [];
  if (endDay) {
    for (let position = 0; position < endDay.length; position++) {
      const row = rows ? rows[position]! : position;
      const lastDay = endDay[row]!;
      if (lastDay === startDay[row]) continue;
      positions.push(position);
      endDays.push(lastDay);
    }
  }
  return buildLasting(Uint32Array.from(positions), Int32Array.from(endDays));
}

/** A column's entries in the order of `rows`. */
export function gather16(column: Uint16Array, rows: Uint32Array): Uint16Array {
  const gathered = new Uint16Array(rows.length);
  for (let i = 0; i < rows.length; i++) gathered[i] = column[rows[i]!]!;
  return gathered;
}

export function gather8(column: Uint8Array, rows: Uint32Array): Uint8Array {
  const gathered = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) gathered[i] = column[rows[i]!]!;
  return gathered;
}
