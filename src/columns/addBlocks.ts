import type { CellBlocks } from './EventIndex.ts';
import type { CellView } from './CellView.ts';
import type { EventTable } from './EventTable.ts';
import type { PlaceWindow } from './PlaceWindow.ts';
import type { Tally } from './Tally.ts';
import { addPoints } from './addPoints.ts';
import { splitAtBlocks } from './splitAtBlocks.ts';

/**
 * Counts a window by cell of a view that is no finer than the blocks' cells, exactly. Linear in those
 * cells and in the events of a block.
 */
export function addBlocks(
  tally: Tally,
  view: CellView,
  table: EventTable,
  blocks: CellBlocks,
  { positions, count, range }: PlaceWindow,
): void {
  const { first, last, atStart, atEnd } = splitAtBlocks(range, blocks.size, count);
  // a cell's sum stays below 2³² for as many blocks as this
  const step = Math.floor(2 ** (16 + blocks.level) / blocks.size);
  for (let block = first; block < last; block += step) {
    addRows(tally, view, blocks, block, Math.min(last, block + step));
  }
  addPoints(tally, view, table, positions, atStart);
  addPoints(tally, view, table, positions, atEnd);
}

function addRows(
  { count, sumX, sumY, across }: Tally,
  { level, x0, y0, y1 }: CellView,
  { level: finer, cells, sums }: CellBlocks,
  first: number,
  last: number,
): void {
  const { length } = cells;
  const down = y1 - y0 + 1;
  const up = finer - level;
  const shift = 16 - finer;
  const columns = 2 ** finer - 1;
  const firstRow = first * 3 * length;
  const lastRow = last * 3 * length;
  for (let slot = 0; slot < length; slot++) {
    const x = cells[slot]! & columns;
    const y = cells[slot]! >>> finer;
    const cx = (x >>> up) - x0;
    const cy = (y >>> up) - y0;
    if (cx >>> 0 >= across || cy >>> 0 >= down) continue;
    const a = firstRow + slot;
    const b = lastRow + slot;
    const events = (sums[b]! - sums[a]!) | 0;
    if (events === 0) continue;
    const at = cy * across + cx;
    count[at]! += events;
    sumX[at]! += events * (x << shift) + ((sums[b + length]! - sums[a + length]!) >>> 0);
    sumY[at]! += events * (y << shift) + ((sums[b + 2 * length]! - sums[a + 2 * length]!) >>> 0);
  }
}
