import type { EventTable } from './EventTable.ts';
import { buildLasting, endOfLasting } from './Lasting.ts';

/**
 * The events at ascending positions as a table of their own, without an index; `rows` are the positions
 * that they had. Throws a RangeError for a position beyond the table, or one out of order.
 */
export function takeEvents(table: EventTable, positions: Uint32Array): EventTable {
  checkPositions(positions, table.count);
  return {
    count: positions.length,
    parties: table.parties,
    topics: table.topics,
    tones: table.tones,
    firstDay: table.firstDay,
    dayStarts: startsOf(table, positions),
    x: gather16(table.x, positions),
    y: gather16(table.y, positions),
    party: gather16(table.party, positions),
    kind: gather8(table.kind, positions),
    vague: table.vague && gather8(table.vague, positions),
    rows: positions,
    lasting: lastingOf(table, positions),
    index: null,
  };
}

function checkPositions(positions: Uint32Array, count: number): void {
  let before = -1;
  for (const position of positions) {
    if (position <= before || position >= count) {
      throw new RangeError(`Position ${position} follows ${before} in a table of ${count} events.`);
    }
    before = position;
  }
}

/** Where each day of the table begins among the positions. */
function startsOf({ dayStarts }: EventTable, positions: Uint32Array): Uint32Array {
  const starts = new Uint32Array(dayStarts.length);
  let at = 0;
  for (let day = 0; day < starts.length; day++) {
    while (at < positions.length && positions[at]! < dayStarts[day]!) at++;
    starts[day] = at;
  }
  return starts;
}

function lastingOf({ lasting }: EventTable, positions: Uint32Array): EventTable['lasting'] {
  const taken: number[] = [];
  const endDays: number[] = [];
  positions.forEach((position, at) => {
    const endDay = endOfLasting(lasting, position);
    if (endDay === undefined) return;
    taken.push(at);
    endDays.push(endDay);
  });
  return buildLasting(Uint32Array.from(taken), Int32Array.from(endDays));
}

/** A column's entries at some positions. */
function gather16(column: Uint16Array, positions: Uint32Array): Uint16Array {
  const gathered = new Uint16Array(positions.length);
  for (let i = 0; i < positions.length; i++) gathered[i] = column[positions[i]!]!;
  return gathered;
}

function gather8(column: Uint8Array, positions: Uint32Array): Uint8Array {
  const gathered = new Uint8Array(positions.length);
  for (let i = 0; i < positions.length; i++) gathered[i] = column[positions[i]!]!;
  return gathered;
}
