import type { Cells } from '../../../columns/CellView.ts';
import { PLANE_LEVEL } from '../../../columns/CellView.ts';
import type { Pile } from './Scene.ts';
import { isOff } from './isOff.ts';
import type { Viewport } from '../camera/Viewport.ts';

/** Events of a crowd that lie beyond the edge, and how many. */
export interface CellsOff extends Pile {
  readonly count: number;
}

/**
 * Whether the events of a cell lie beyond the edge, where they are counted and not drawn. All of a
 * cell of the whole plane's level do or none, so that the two add up at any zoom.
 */
export function isCellOff(key: number, level: number, viewport: Viewport): boolean {
  const down = level - PLANE_LEVEL;
  const side = 2 ** -PLANE_LEVEL;
  const [column, row] = [(key & 0xffff) >>> down, (key >>> 16) >>> down];
  return isOff({ x: (column + 0.5) * side, y: (row + 0.5) * side }, viewport);
}

/** What of the whole plane's cells lies beyond the edge. Events without a place lie in none of the globe's. */
export function cellsOff({ n, key, count }: Cells, viewport: Viewport): CellsOff {
  const cells: number[] = [];
  let events = 0;
  for (let i = 0; i < n; i++) {
    const cell = key[i] ?? 0;
    if (cell === NO_PLACE || !isCellOff(cell, PLANE_LEVEL, viewport)) continue;
    cells.push(cell);
    events += count[i] ?? 0;
  }
  return { events: [], cells, level: PLANE_LEVEL, count: events };
}

/** The corner of the plane is no place on the globe. */
const NO_PLACE = 0;
