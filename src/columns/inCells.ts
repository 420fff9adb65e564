import { type CellBlocks, cellLevel } from './EventIndex.ts';
import { type EventTable, rangeOf } from './EventTable.ts';
import { type Filter, isSameFilter } from './Filter.ts';
import type { Selection } from './Selection.ts';
import type { TableSpan } from './TableSpan.ts';
import { eachLastingInto } from './Lasting.ts';
import { passingTest } from './passingTest.ts';
import { placeWindow } from './PlaceWindow.ts';

/** Cells of one level, by the keys that a frame gives them. */
export interface CellList {
  readonly level: number;
  /** ((cy << 16) | cx) >>> 0 */
  readonly keys: readonly number[];
}

/** Without an index, so many events at once are looked at. */
const chunk = 4096;

/**
 * Up to `limit` events of a span and a filter that lie in one of the cells, newest first. It looks at
 * the span's events from the end until it has enough; blocks without an event there are left out.
 */
export function inCells(
  table: EventTable,
  span: TableSpan,
  filter: Filter,
  selection: Selection | null,
  cells: CellList,
  limit: number,
): Uint32Array {
  const range = rangeOf(table, span);
  const by = selection && isSameFilter(selection.filter, filter) ? selection : null;
  const { places, positions, range: window } = placeWindow(table, range, by);
  const passes = passingTest(table, filter);
  const found: number[] = [];
  const take = (position: number) => {
    if (found.length < limit && passes(position)) found.push(position);
  };
  const size = places?.cells.size ?? chunk;
  const mayHold = places ? blockTest(places.cells, cells) : () => true;
  for (let block = Math.floor(window.to / size); block >= 0 && found.length < limit; block--) {
    if ((block + 1) * size <= window.from) break;
    if (!mayHold(block)) continue;
    const to = Math.min(window.to, (block + 1) * size);
    const from = Math.max(window.from, block * size);
    positionsIn(table, positions, from, to, cells).toReversed().forEach(take);
  }
  const lasting: number[] = [];
  eachLastingInto(table.lasting, range.from, span, (position) => lasting.push(position));
  const into = Uint32Array.from(lasting);
  positionsIn(table, into, 0, into.length, cells).toReversed().forEach(take);
  return Uint32Array.from(found);
}

/** The positions of a range, or of a part of a list, that have a place in one of the cells; ascending. */
function positionsIn(
  { x, y }: EventTable,
  positions: Uint32Array | null,
  from: number,
  to: number,
  { level, keys }: CellList,
): Uint32Array {
  const shift = 16 - level;
  // signed, as small integers are looked up faster
  const wanted = new Set(keys.map((key) => key | 0));
  const found = new Uint32Array(to - from);
  let n = 0;
  for (let i = from; i < to; i++) {
    const position = positions === null ? i : positions[i]!;
    const px = x[position]!;
    const py = y[position]!;
    if (!wanted.has(((py >>> shift) << 16) | (px >>> shift))) continue;
    if (px !== 0 || py !== 0) found[n++] = position;
  }
  return found.subarray(0, n);
}

/** A test of whether a block holds an event in one of the index's cells that the cells lie in. */
function blockTest({ slots, cells: { length }, sums }: CellBlocks, cells: CellList) {
  const used = [...new Set(cells.keys.flatMap((key) => cellsAround(cells.level, key)))]
    .map((cell) => slots[cell]!)
    .filter((slot) => slot < length);
  const row = 3 * length;
  return (block: number) =>
    used.some((slot) => {
      const before = sums[block * row + slot]!;
      // the last block has no row after it
      return before !== sums[(block + 1) * row + slot];
    });
}

/** The cells of the index's level that a cell lies in, or that lie in it. */
function cellsAround(level: number, key: number): number[] {
  const x = key & 0xffff;
  const y = key >>> 16;
  if (level >= cellLevel) {
    const up = level - cellLevel;
    return [((y >>> up) << cellLevel) | (x >>> up)];
  }
  const down = cellLevel - level;
  const side = 2 ** down;
  return Array.from({ length: side * side }, (_, at) => {
    const cy = (y << down) + Math.floor(at / side);
    return (cy << cellLevel) | ((x << down) + (at % side));
  });
}
