import { type CellBounds, type WavePlane, descendWave, sumLevel } from './descendWave.ts';
import type { CellBlocks, PlaceIndex, QuadWave } from './EventIndex.ts';
import { type WaveNodes, newNodes, reserveNodes } from './WaveNodes.ts';
import type { CellView } from './CellView.ts';
import type { EventTable } from './EventTable.ts';
import type { PlaceWindow } from './PlaceWindow.ts';
import type { SignedRange } from './splitAtBlocks.ts';
import type { Tally } from './Tally.ts';
import { noSlot } from './buildCells.ts';
import { splitAtBlocks } from './splitAtBlocks.ts';

/** So many bits of a point are read below the view's level: its middle is known to a 16th of a cell. */
const roughBits = 3;
/** Cells with so few events are read to more bits: to a 128th. */
const few = 2;
const fineBits = 6;
const finest = 16;

/**
 * Counts views that are finer than the blocks' cells. A window is opened first; the scratch is kept
 * from one window to the next.
 */
export class WaveReader {
  #nodes: WaveNodes = newNodes(0);
  #next: WaveNodes = newNodes(0);
  /** By slot, the first place of the window's events in the wave's first order, and the one after. */
  #starts = new Int32Array(0);
  #ends = new Int32Array(0);

  /** Linear in the blocks' cells and in the events of a block. */
  open(table: EventTable, cells: CellBlocks, window: PlaceWindow): void {
    const { sums, starts } = cells;
    const { first, last, atStart, atEnd } = splitAtBlocks(window.range, cells.size, window.count);
    const slots = starts.length - 1;
    if (this.#starts.length < slots) {
      this.#starts = new Int32Array(slots);
      this.#ends = new Int32Array(slots);
    }
    for (let slot = 0; slot < slots; slot++) {
      this.#starts[slot] = starts[slot]! + sums[first * 3 * slots + slot]!;
      this.#ends[slot] = starts[slot]! + sums[last * 3 * slots + slot]!;
    }
    // what the first block is short of comes before the window's start
    const sign = atStart.sign === 1 ? -1 : 1;
    countBySlot(this.#starts, table, cells, window.positions, { ...atStart, sign });
    countBySlot(this.#ends, table, cells, window.positions, atEnd);
  }

  /**
   * Counts the open window in a part of the tally's view, in place of what the part's cells held.
   * Counts are exact; the tally says where points are rough.
   */
  count(tally: Tally, part: CellView, { cells, wave }: PlaceIndex): void {
    this.#begin(part, cells);
    for (let level = wave.level; level < part.level; level++) {
      const bounds = boundsAt(part, level + 1);
      descendWave(planeAt(wave, level), this.#nodes, this.#next, bounds);
      this.#turn();
    }
    this.#countCells(tally);
    this.#sumPoints(tally, part.level, wave);
  }

  #turn(): void {
    [this.#nodes, this.#next] = [this.#next, this.#nodes];
  }

  /** Begins with the blocks' cells that a view touches. */
  #begin(view: CellView, { level, slots }: CellBlocks): void {
    const { x0, y0, x1, y1 } = boundsAt(view, level);
    reserveNodes(this.#nodes, (x1 - x0 + 1) * (y1 - y0 + 1));
    const { from, to, key } = this.#nodes;
    let n = 0;
    for (let y = y0; y <= y1; y++) {
      for (let x = x0; x <= x1; x++) {
        const slot = slots[(y << level) | x]!;
        if (slot === noSlot || this.#starts[slot] === this.#ends[slot]) continue;
        from[n] = this.#starts[slot]!;
        to[n] = this.#ends[slot]!;
        key[n++] = (y << 16) | x;
      }
    }
    this.#nodes.n = n;
  }

  /** Takes over the counts, and names the nodes by their cell in the tally from here on. */
  #countCells({ count, sumX, sumY, across, view }: Tally): void {
    const { n, from, to, key } = this.#nodes;
    const { x0, y0 } = view!;
    for (let node = 0; node < n; node++) {
      const cell = ((key[node]! >>> 16) - y0) * across + (key[node]! & 0xffff) - x0;
      count[cell] = to[node]! - from[node]!;
      sumX[cell] = 0;
      sumY[cell] = 0;
      key[node] = cell;
    }
  }

  #sumPoints(tally: Tally, level: number, wave: QuadWave): void {
    const cells = this.#nodes.key.slice(0, this.#nodes.n);
    const rough = Math.min(finest, level + roughBits);
    const fine = Math.min(finest, level + fineBits);
    for (let at = level; at < fine && this.#nodes.n > 0; at++) {
      const most = at + 1 < rough ? Infinity : few;
      sumLevel(planeAt(wave, at), this.#nodes, this.#next, 2 ** (15 - at), tally, most);
      this.#turn();
    }
    for (const cell of cells) {
      const isFew = tally.count[cell]! <= few;
      addCorners(tally, cell, level, isFew ? fine : rough);
      tally.rough[cell] = isFew ? 0 : tally.count[cell]!;
    }
    if (rough < finest) tally.isRough = true;
  }
}

/** Adds to sums of offsets within a cell where the cell lies, and the middle of what was not read. */
function addCorners(tally: Tally, cell: number, level: number, read: number): void {
  const { x0, y0 } = tally.view!;
  const events = tally.count[cell]!;
  const side = 2 ** (finest - level);
  const rest = (2 ** (finest - read) - 1) / 2;
  tally.sumX[cell]! += events * (((cell % tally.across) + x0) * side + rest);
  tally.sumY[cell]! += events * ((Math.floor(cell / tally.across) + y0) * side + rest);
}

function countBySlot(
  counts: Int32Array,
  { x, y }: EventTable,
  { level, slots }: CellBlocks,
  positions: Uint32Array | null,
  { from, to, sign }: SignedRange,
): void {
  const shift = 16 - level;
  for (let i = from; i < to; i++) {
    const at = positions === null ? i : positions[i]!;
    counts[slots[((y[at]! >>> shift) << level) | (x[at]! >>> shift)]!]! += sign;
  }
}

function boundsAt({ level, x0, y0, x1, y1 }: CellView, above: number): CellBounds {
  const up = level - above;
  return { x0: x0 >>> up, y0: y0 >>> up, x1: x1 >>> up, y1: y1 >>> up };
}

function planeAt({ level, planes, quarters }: QuadWave, at: number): WavePlane {
  const row = (at - level) * 4;
  return { words: planes[at - level]!, first: quarters.subarray(row, row + 4) };
}
