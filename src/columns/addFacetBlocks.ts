import { type Tally, addFacets } from './Tally.ts';
import type { EventTable, PositionRange } from './EventTable.ts';
import type { FacetBlocks } from './EventIndex.ts';
import { splitAtBlocks } from './splitAtBlocks.ts';

/** Counts a range by party and kind, by blocks of the tally's own filter. */
export function addFacetBlocks(
  tally: Tally,
  table: EventTable,
  { size, counts }: FacetBlocks,
  range: PositionRange,
): void {
  const { byParty, byKind } = tally;
  const { first, last, atStart, atEnd } = splitAtBlocks(range, size, table.count);
  const width = byParty.length + byKind.length;
  addRow(byParty, counts, first * width, last * width);
  addRow(byKind, counts, first * width + byParty.length, last * width + byParty.length);
  addFacets(tally, table, atStart.from, atStart.to, atStart.sign);
  addFacets(tally, table, atEnd.from, atEnd.to, atEnd.sign);
}

function addRow(sums: Uint32Array, counts: Uint32Array, first: number, last: number): void {
  for (let id = 0; id < sums.length; id++) sums[id]! += counts[last + id]! - counts[first + id]!;
}
