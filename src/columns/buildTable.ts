import { type DayBounds, checkRaw } from './checkRaw.ts';
import type { EventTable } from './EventTable.ts';
import type { Lasting } from './Lasting.ts';
import type { RawEvents, TableSizes } from './RawEvents.ts';
import { buildLasting } from './Lasting.ts';

/**
 * The events by first day, those of one day in the order of their rows. A few passes over the columns;
 * what came in order is taken over as it is. Throws a RangeError where the columns do not fit together.
 */
export function buildTable(raw: RawEvents, sizes: TableSizes): EventTable {
  const bounds = checkRaw(raw, sizes);
  const dayStarts = startsOf(raw.startDay, bounds);
  const { x, y, party, kind, vague } = raw;
  const columns = bounds.isSorted
    ? { x, y, party, kind, vague, rows: null }
    : sortByDay(raw, bounds.firstDay, dayStarts);
  const { parties, topics, tones } = sizes;
  return {
    count: raw.count,
    parties,
    topics,
    tones,
    firstDay: bounds.firstDay,
    dayStarts,
    ...columns,
    lasting: lastingOf(raw, columns.rows),
    index: null,
  };
}

function startsOf(startDay: Int32Array, { firstDay, lastDay }: DayBounds): Uint32Array {
  const starts = new Uint32Array(lastDay - firstDay + 2);
  for (const day of startDay) starts[day - firstDay + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  return starts;
}

/** All columns in one pass: they are read in turn, and each day writes on where it is. */
function sortByDay(
  { count, startDay, x, y, party, kind, vague }: RawEvents,
  firstDay: number,
  dayStarts: Uint32Array,
) {
  const next = dayStarts.slice();
  const sorted = {
    x: new Uint16Array(count),
    y: new Uint16Array(count),
    party: new Uint16Array(count),
    kind: new Uint8Array(count),
    vague: vague && new Uint8Array(count),
    rows: new Uint32Array(count),
  };
  for (let row = 0; row < count; row++) {
    const position = next[startDay[row]! - firstDay]!++;
    sorted.x[position] = x[row]!;
    sorted.y[position] = y[row]!;
    sorted.party[position] = party[row]!;
    sorted.kind[position] = kind[row]!;
    if (vague) sorted.vague![position] = vague[row]!;
    sorted.rows[position] = row;
  }
  return sorted;
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
