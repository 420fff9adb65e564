/** The cells of the plane that are looked at: 2^level across, both ends included. */
export interface CellView {
  /** 3 to 16. */
  readonly level: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Level of the cells by which all of the plane is counted at once. */
export const PLANE_LEVEL = 5;

/** All cells of the plane. Read by itself, beside whatever view the map has. */
export const WHOLE_PLANE: CellView = {
  level: PLANE_LEVEL,
  x0: 0,
  y0: 0,
  x1: 2 ** PLANE_LEVEL - 1,
  y1: 2 ** PLANE_LEVEL - 1,
};

/** Cells that hold events, in rows from (x0, y0); the arrays may be longer than `n`. */
export interface Cells {
  n: number;
  /** ((cy << 16) | cx) >>> 0 */
  readonly key: Uint32Array;
  readonly count: Uint32Array;
  /** Centroids on the plane, in [0, 1). */
  readonly x: Float32Array;
  readonly y: Float32Array;
}

const leastLevel = 3;
const mostLevel = 16;
/** 32 MB of sums; a screen of 32-pixel cells has some two thousand. */
const mostCells = 2 ** 20;

/** How many cells a view has. Throws a RangeError for one that lies beyond the plane or is too large. */
export function cellsIn({ level, x0, y0, x1, y1 }: CellView): number {
  const across = 2 ** level;
  const numbers = [level, x0, y0, x1, y1];
  const fits = level >= leastLevel && level <= mostLevel && x0 >= 0 && y0 >= 0;
  if (!numbers.every(Number.isInteger) || !fits || x1 >= across || y1 >= across) {
    throw new RangeError(`No view of cells ${x0}..${x1} by ${y0}..${y1} at level ${level}.`);
  }
  const cells = Math.max(0, x1 - x0 + 1) * Math.max(0, y1 - y0 + 1);
  if (cells > mostCells) throw new RangeError(`A view of ${cells} cells is larger than 1,048,576.`);
  return cells;
}

export function isSameView(a: CellView | null, b: CellView | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  return a.level === b.level && a.x0 === b.x0 && a.y0 === b.y0 && a.x1 === b.x1 && a.y1 === b.y1;
}
