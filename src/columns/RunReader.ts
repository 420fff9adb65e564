import { type CellBlocks, type CellRuns, type RunBlocks, cellLevel } from './EventIndex.ts';
import { cellOf, noSlot } from './buildCells.ts';
import type { CellView } from './CellView.ts';
import type { EventTable } from './EventTable.ts';
import type { PlaceWindow } from './PlaceWindow.ts';
import type { SignedRange } from './splitAtBlocks.ts';
import type { Tally } from './Tally.ts';
import { addGain } from './addGain.ts';
import { addPoints } from './addPoints.ts';
import { splitAtBlocks } from './splitAtBlocks.ts';

/** Counts views that are finer than the blocks' cells, run by run. Keeps its scratch between windows. */
export class RunReader {
  /** By slot, where in its run the window begins, and where it ends. */
  #from = new Int32Array(0);
  #to = new Int32Array(0);

  /**
   * Counts a window by cell of a view into an empty tally. Linear in the cells of the view and of the
   * blocks, and in the events of a block for each run that the view touches.
   */
  add(
    tally: Tally,
    view: CellView,
    table: EventTable,
    cells: CellBlocks,
    runs: CellRuns,
    window: PlaceWindow,
  ): void {
    this.#open(table, cells, runs, window);
    const up = view.level - cellLevel;
    const blocks = runs.finer.find(({ below }) => below >= up) ?? null;
    for (let y = view.y0 >>> up; y <= view.y1 >>> up; y++) {
      for (let x = view.x0 >>> up; x <= view.x1 >>> up; x++) {
        const slot = cells.slots[(y << cellLevel) | x]!;
        if (slot === noSlot) continue;
        const from = this.#from[slot]!;
        const to = this.#to[slot]!;
        if (blocks === null || to - from <= blocks.size) {
          addPoints(tally, view, runs, null, { from, to, sign: 1 });
        } else {
          addRun(tally, view, runs, blocks, { slot, x, y }, from, to);
        }
      }
    }
  }

  /** Finds by slot the part of its run that lies in a window. */
  #open(
    table: EventTable,
    { size, sums, slots }: CellBlocks,
    { starts }: CellRuns,
    window: PlaceWindow,
  ) {
    const { first, last, atStart, atEnd } = splitAtBlocks(window.range, size, window.count);
    const width = starts.length - 1;
    if (this.#from.length < width) {
      this.#from = new Int32Array(width);
      this.#to = new Int32Array(width);
    }
    for (let slot = 0; slot < width; slot++) {
      this.#from[slot] = starts[slot]! + sums[first * 3 * width + slot]!;
      this.#to[slot] = starts[slot]! + sums[last * 3 * width + slot]!;
    }
    // what the first block is short of comes before the window's start
    const sign = atStart.sign === 1 ? -1 : 1;
    countBySlot(this.#from, table, slots, window.positions, { ...atStart, sign });
    countBySlot(this.#to, table, slots, window.positions, atEnd);
  }
}

function countBySlot(
  counts: Int32Array,
  { x, y }: EventTable,
  slots: Uint16Array,
  positions: Uint32Array | null,
  { from, to, sign }: SignedRange,
): void {
  for (let i = from; i < to; i++) {
    const at = positions === null ? i : positions[i]!;
    counts[slots[cellOf(x[at]!, y[at]!)]!]! += sign;
  }
}

interface RunCell {
  readonly slot: number;
  readonly x: number;
  readonly y: number;
}

/** Counts a part of a run: whole blocks by their rows, the points beside them one by one. */
function addRun(
  tally: Tally,
  view: CellView,
  runs: CellRuns,
  blocks: RunBlocks,
  cell: RunCell,
  from: number,
  to: number,
): void {
  const start = runs.starts[cell.slot]!;
  const length = runs.starts[cell.slot + 1]! - start;
  const part = { from: from - start, to: to - start };
  const { first, last, atStart, atEnd } = splitAtBlocks(part, blocks.size, length);
  // the run's first block begins with nothing, as the first row of all does
  const rowOf = (block: number) => (block === 0 ? 0 : blocks.rows[cell.slot]! + block - 1);
  addFiner(tally, view, blocks, cell, rowOf(first), rowOf(last));
  for (const end of [atStart, atEnd]) {
    addPoints(tally, view, runs, null, {
      from: start + end.from,
      to: start + end.to,
      sign: end.sign,
    });
  }
}

/** Adds what the finer cells of a run's cell have gained from one row to another. */
function addFiner(
  tally: Tally,
  { level, x0, y0, x1, y1 }: CellView,
  { below, sums }: RunBlocks,
  { x, y }: RunCell,
  first: number,
  last: number,
): void {
  const up = cellLevel + below - level;
  const shift = 16 - cellLevel - below;
  const side = 2 ** below;
  const width = side * side;
  const left = Math.max(x * side, x0 << up);
  const right = Math.min((x + 1) * side - 1, ((x1 + 1) << up) - 1);
  const top = Math.max(y * side, y0 << up);
  const bottom = Math.min((y + 1) * side - 1, ((y1 + 1) << up) - 1);
  for (let fy = top; fy <= bottom; fy++) {
    for (let fx = left; fx <= right; fx++) {
      const cell = ((fy >>> up) - y0) * tally.across + (fx >>> up) - x0;
      const entry = (fy - y * side) * side + fx - x * side;
      const a = first * 3 * width + entry;
      const b = last * 3 * width + entry;
      addGain(tally, cell, sums, a, b, width, fx << shift, fy << shift);
    }
  }
}
