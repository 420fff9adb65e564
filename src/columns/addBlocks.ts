import { type CellBlocks, cellLevel } from './EventIndex.ts';
import type { CellView } from './CellView.ts';
import type { EventTable } from './EventTable.ts';
import type { PlaceWindow } from './PlaceWindow.ts';
import type { Tally } from './Tally.ts';
import { addGain } from './addGain.ts';
import { addPoints } from './addPoints.ts';
import { splitAtBlocks } from './splitAtBlocks.ts';

const shift = 16 - cellLevel;
const columns = 2 ** cellLevel - 1;

/**
 * Counts a window by cell of a view that is no finer than the blocks' cells. Linear in those cells and
 * in the events of a block.
 */
export function addBlocks(
  tally: Tally,
  view: CellView,
  table: EventTable,
  blocks: CellBlocks,
  { positions, count, range }: PlaceWindow,
): void {
  const { first, last, atStart, atEnd } = splitAtBlocks(range, blocks.size, count);
  // the points of so many blocks, each less than a cell's side, add up to less than 2³²
  const step = Math.floor(2 ** (32 - shift) / blocks.size);
  for (let block = first; block < last; block += step) {
    addRows(tally, view, blocks, block, Math.min(last, block + step));
  }
  addPoints(tally, view, table, positions, atStart);
  addPoints(tally, view, table, positions, atEnd);
}

function addRows(
  tally: Tally,
  { level, x0, y0, x1, y1 }: CellView,
  { cells, sums }: CellBlocks,
  first: number,
  last: number,
): void {
  const width = cells.length;
  const up = cellLevel - level;
  for (let slot = 0; slot < width; slot++) {
    const x = cells[slot]! & columns;
    const y = cells[slot]! >>> cellLevel;
    const cx = x >>> up;
    const cy = y >>> up;
    if (cx < x0 || cx > x1 || cy < y0 || cy > y1) continue;
    const cell = (cy - y0) * tally.across + cx - x0;
    const a = first * 3 * width + slot;
    const b = last * 3 * width + slot;
    addGain(tally, cell, sums, a, b, width, x << shift, y << shift);
  }
}
