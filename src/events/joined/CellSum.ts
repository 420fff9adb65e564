import type { Cells } from '../../columns/CellView.ts';
import { newCells } from '../../columns/readCells.ts';

/** Adds up cells of one view; its arrays are used again by the next sum. */
export class CellSum {
  #cells: [Cells, Cells] = [newCells(0), newCells(0)];

  of(parts: readonly Cells[]): Cells {
    const [first, ...others] = parts;
    if (!first) throw new RangeError('There are no cells to add up.');
    return others.reduce((sum, cells) => this.#add(sum, cells), first);
  }

  /** Both in ascending order of keys. */
  #add(a: Cells, b: Cells): Cells {
    const out = this.#roomFor(a.n + b.n);
    let n = 0;
    for (let i = 0, j = 0; i < a.n || j < b.n; n++) {
      const [keyA, keyB] = [i < a.n ? a.key[i]! : Infinity, j < b.n ? b.key[j]! : Infinity];
      const countA = keyA <= keyB ? a.count[i]! : 0;
      const countB = keyB <= keyA ? b.count[j]! : 0;
      const count = countA + countB;
      out.key[n] = Math.min(keyA, keyB);
      out.count[n] = count;
      out.x[n] = ((countA && a.x[i]! * countA) + (countB && b.x[j]! * countB)) / count;
      out.y[n] = ((countA && a.y[i]! * countA) + (countB && b.y[j]! * countB)) / count;
      if (countA > 0) i++;
      if (countB > 0) j++;
    }
    out.n = n;
    return out;
  }

  /** Never the one that was written last: a sum of three reads it. */
  #roomFor(capacity: number): Cells {
    const [last, other] = this.#cells;
    const room = other.key.length < capacity ? newCells(capacity) : other;
    this.#cells = [room, last];
    return room;
  }
}
