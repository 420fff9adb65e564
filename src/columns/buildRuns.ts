import { type CellBlocks, type CellRuns, type RunBlocks, cellLevel } from './EventIndex.ts';
import { type Points, cellOf } from './buildCells.ts';

/** How many levels below the runs' cells, and how many points a block: at most 1.5 bytes a point. */
const finerBlocks = [
  { below: 2, size: 256 },
  { below: 4, size: 2048 },
  { below: 6, size: 32_768 },
];

/** The points by cell, then position, at most 7.75 bytes each. A pass over them for each kind of block. */
export function buildRuns(points: Points, { slots, cells }: CellBlocks): CellRuns {
  const { positions, count } = points;
  const starts = runStarts(points, slots, cells.length);
  const next = starts.slice();
  const x = new Uint16Array(count);
  const y = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    const at = positions === null ? i : positions[i]!;
    const px = points.x[at]!;
    const py = points.y[at]!;
    const place = next[slots[cellOf(px, py)]!]!++;
    x[place] = px;
    y[place] = py;
  }
  const runs = { starts, x, y };
  const finer = finerBlocks.map(({ below, size }) => buildBlocks(runs, below, size));
  return { ...runs, finer };
}

function runStarts({ x, y, positions, count }: Points, slots: Uint16Array, width: number) {
  const starts = new Uint32Array(width + 1);
  for (let i = 0; i < count; i++) {
    const at = positions === null ? i : positions[i]!;
    starts[slots[cellOf(x[at]!, y[at]!)]! + 1]!++;
  }
  for (let slot = 0; slot < width; slot++) starts[slot + 1]! += starts[slot]!;
  return starts;
}

function buildBlocks(
  { starts, x, y }: Omit<CellRuns, 'finer'>,
  below: number,
  size: number,
): RunBlocks {
  const slots = starts.length - 1;
  const rows = new Uint32Array(slots + 1).fill(1);
  for (let slot = 0; slot < slots; slot++) {
    rows[slot + 1] = rows[slot]! + Math.floor((starts[slot + 1]! - starts[slot]!) / size);
  }
  const width = 4 ** below;
  const sums = new Uint32Array(rows[slots]! * 3 * width);
  const running = new Uint32Array(3 * width);
  const shift = 16 - cellLevel - below;
  const within = 2 ** shift - 1;
  const side = 2 ** below - 1;
  for (let slot = 0; slot < slots; slot++) {
    running.fill(0);
    let at = starts[slot]!;
    for (let row = rows[slot]!; row < rows[slot + 1]!; row++) {
      for (const end = at + size; at < end; at++) {
        const px = x[at]!;
        const py = y[at]!;
        const cell = (((py >>> shift) & side) << below) | ((px >>> shift) & side);
        running[cell]! += 1;
        running[cell + width]! += px & within;
        running[cell + 2 * width]! += py & within;
      }
      sums.set(running, row * 3 * width);
    }
  }
  return { below, size, rows, sums };
}
