import type { EventTable } from './EventTable.ts';

/** Where rows stand by day: their positions, ascending. `rows` ascend. Linear in the table. */
export function positionsOfRows(table: EventTable, rows: Uint32Array): Uint32Array {
  if (table.rows === null) return rows;
  const wanted = new Uint8Array(table.count);
  for (const row of rows) wanted[row] = 1;
  const positions = new Uint32Array(rows.length);
  let n = 0;
  for (let position = 0; position < table.count; position++) {
    if (wanted[table.rows[position]!] === 1) positions[n++] = position;
  }
  return positions.subarray(0, n);
}
