import type { CellBlocks } from './EventIndex.ts';

/** Points by position, or by the index of a list of positions. */
export interface Points {
  readonly x: Uint16Array;
  readonly y: Uint16Array;
  readonly positions: Uint32Array | null;
  readonly count: number;
}

const finestLevel = 7;
const coarsestLevel = 6;
/** As many cells of 12 bytes as the blocks of 4 times as many events pay for. */
const mostCells = 4096;
const leastBlock = 4096;
export const noSlot = 65_535;

/** Running counts and sums by cell, at most three bytes an event. Two passes over the points. */
export function buildCells(points: Points): CellBlocks {
  const finest = cellsInUse(points, finestLevel);
  const isTooFine = finest.cells.length > mostCells;
  const level = isTooFine ? coarsestLevel : finestLevel;
  const { cells, counts } = isTooFine ? cellsInUse(points, coarsestLevel) : finest;
  const slots = new Uint16Array(4 ** level).fill(noSlot);
  const starts = new Uint32Array(cells.length + 1);
  cells.forEach((cell, slot) => {
    slots[cell] = slot;
    starts[slot + 1] = starts[slot]! + counts[cell]!;
  });
  const size = blockSize(cells.length);
  return {
    level,
    size,
    cells,
    slots,
    starts,
    sums: runningSums(points, level, size, slots, cells),
  };
}

function cellsInUse(points: Points, level: number): { cells: Uint16Array; counts: Uint32Array } {
  const { x, y, positions, count } = points;
  const shift = 16 - level;
  const counts = new Uint32Array(4 ** level);
  for (let i = 0; i < count; i++) {
    const at = positions === null ? i : positions[i]!;
    counts[((y[at]! >>> shift) << level) | (x[at]! >>> shift)]!++;
  }
  const cells: number[] = [];
  counts.forEach((events, cell) => {
    if (events > 0) cells.push(cell);
  });
  return { cells: Uint16Array.from(cells), counts };
}

function runningSums(
  { x, y, positions, count }: Points,
  level: number,
  size: number,
  slots: Uint16Array,
  { length }: Uint16Array,
): Uint32Array {
  const shift = 16 - level;
  const within = 2 ** shift - 1;
  const sums = new Uint32Array((Math.floor(count / size) + 1) * 3 * length);
  const running = new Uint32Array(3 * length);
  for (let block = 0; block * size <= count; block++) {
    sums.set(running, block * 3 * length);
    const end = Math.min(count, (block + 1) * size);
    for (let i = block * size; i < end; i++) {
      const at = positions === null ? i : positions[i]!;
      const px = x[at]!;
      const py = y[at]!;
      const slot = slots[((py >>> shift) << level) | (px >>> shift)]!;
      running[slot]! += 1;
      running[slot + length]! += px & within;
      running[slot + 2 * length]! += py & within;
    }
  }
  return sums;
}

function blockSize(cells: number): number {
  let size = leastBlock;
  while (size < cells * 4) size *= 2;
  return size;
}
