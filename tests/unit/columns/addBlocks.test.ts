import { clearTally, newTally } from '../../../src/columns/Tally.ts';
import { expect, test } from 'vitest';
import { sizes, someEvents } from './someEvents.ts';
import { NO_FILTER } from '../../../src/columns/Filter.ts';
import { addBlocks } from '../../../src/columns/addBlocks.ts';
import { buildTable } from '../../../src/columns/buildTable.ts';

test('sums of points beyond 32 bits stay exact over a window of many blocks', () => {
  const size = 2 ** 22;
  const blocks = 8;
  // all events in one cell of level 7, at its last column and first row
  const rows = Array.from({ length: blocks + 1 }, (_, block) => [
    block * size,
    (block * size * 511) % 2 ** 32,
    0,
  ]);
  const cell = (50 << 7) | 40;
  const slots = new Uint16Array(4 ** 7).fill(65_535);
  slots[cell] = 0;
  const index = { size, cells: Uint16Array.of(cell), slots, sums: Uint32Array.from(rows.flat()) };
  const table = buildTable(someEvents({ count: 0, seed: 1 }), sizes);
  const tally = newTally(table, NO_FILTER);
  const view = { level: 7, x0: 40, y0: 50, x1: 40, y1: 50 };
  clearTally(tally, table, view, NO_FILTER);
  const count = blocks * size;
  const window = { places: null, positions: null, count, range: { from: 0, to: count } };
  addBlocks(tally, view, table, index, window);
  expect([tally.count[0], tally.sumX[0], tally.sumY[0]]).toEqual([
    count,
    count * (40 * 512 + 511),
    count * 50 * 512,
  ]);
});
