import { type CellBlocks, cellLevel } from './EventIndex.ts';

/** Points by position, or by the index of a list of positions. */
export interface Points {
  readonly x: Uint16Array;
  readonly y: Uint16Array;
  readonly positions: Uint32Array | null;
  readonly count: number;
}

const leastBlock = 4096;
const shift = 16 - cellLevel;
const within = 2 ** shift - 1;

export const noSlot = 65_535;

/** The cell of a point at the index's level. */
export function cellOf(x: number, y: number): number {
  return ((y >>> shift) << cellLevel) | (x >>> shift);
}

/** Running counts and sums by cell, at most four bytes an event. Two passes over the points. */
export function buildCells(points: Points): CellBlocks {
  const cells = cellsInUse(points);
  const slots = new Uint16Array(4 ** cellLevel).fill(noSlot);
  cells.forEach((cell, slot) => {
    slots[cell] = slot;
  });
  const size = blockSize(cells.length);
  return { size, cells, slots, sums: runningSums(points, size, slots, cells.length) };
}

function cellsInUse({ x, y, positions, count }: Points): Uint16Array {
  const isUsed = new Uint8Array(4 ** cellLevel);
  for (let i = 0; i < count; i++) {
    const at = positions === null ? i : positions[i]!;
    isUsed[cellOf(x[at]!, y[at]!)] = 1;
  }
  return Uint16Array.from(isUsed.keys()).filter((cell) => isUsed[cell] === 1);
}

function runningSums(
  { x, y, positions, count }: Points,
  size: number,
  slots: Uint16Array,
  width: number,
): Uint32Array {
  const sums = new Uint32Array((Math.floor(count / size) + 1) * 3 * width);
  const running = new Uint32Array(3 * width);
  for (let block = 0; block * size <= count; block++) {
    sums.set(running, block * 3 * width);
    const end = Math.min(count, (block + 1) * size);
    for (let i = block * size; i < end; i++) {
      const at = positions === null ? i : positions[i]!;
      const px = x[at]!;
      const py = y[at]!;
      const slot = slots[cellOf(px, py)]!;
      running[slot]! += 1;
      running[slot + width]! += px & within;
      running[slot + 2 * width]! += py & within;
    }
  }
  return sums;
}

/** A row takes 12 bytes a cell, and stands for three times as many events. */
function blockSize(cells: number): number {
  return Math.max(leastBlock, Math.ceil((cells * 3) / 1024) * 1024);
}
