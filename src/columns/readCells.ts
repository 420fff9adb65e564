import type { Cells } from './CellView.ts';
import type { Tally } from './Tally.ts';

const side = 65_536;

/** Room for the cells of a view. */
export function newCells(capacity: number): Cells {
  return {
    n: 0,
    key: new Uint32Array(capacity),
    count: new Uint32Array(capacity),
    x: new Float32Array(capacity),
    y: new Float32Array(capacity),
  };
}

/** Writes the cells that hold events to `cells`, which must have room for the view. */
export function readCells({ view, count, sumX, sumY }: Tally, cells: Cells): void {
  cells.n = 0;
  if (view === null) return;
  const { x0, x1, y0, y1 } = view;
  let n = 0;
  let at = 0;
  // no place is (0, 0), and nothing else lies in the corner's cell
  if (x0 === 0 && y0 === 0) count[0] = 0;
  for (let cy = y0; cy <= y1; cy++) {
    for (let cx = x0; cx <= x1; cx++, at++) {
      const events = count[at]!;
      if (events === 0) continue;
      cells.key[n] = (cy << 16) | cx;
      cells.count[n] = events;
      // a point stands for the middle of its 65,536th
      cells.x[n] = (sumX[at]! / events + 0.5) / side;
      cells.y[n] = (sumY[at]! / events + 0.5) / side;
      n++;
    }
  }
  cells.n = n;
}
