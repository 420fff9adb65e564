import type { GridPoint } from './gridLine.ts';

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** Distance from its middle to the nearest edge; negative outside. */
  readonly depth: number;
}

/**
 * The point of an area that is farthest from its edges, to within `precision` steps of the grid:
 * where a name stands best. Squares are halved as long as one could hold a deeper point, most
 * promising first (Garcia-Castellanos and Lombardo, "Poles of inaccessibility", 2007).
 */
export function labelPoint(rings: readonly (readonly GridPoint[])[], precision: number): GridPoint {
  const xs = rings.flat().map(([x]) => x);
  const ys = rings.flat().map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const cellAt = (x: number, y: number, half: number): Cell => ({
    x,
    y,
    half,
    depth: depthAt(rings, x, y),
  });
  const whole = cellAt(
    (left + right) / 2,
    (top + bottom) / 2,
    Math.max(right - left, bottom - top) / 2,
  );
  let best = whole;
  const waiting = [whole];
  for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
    if (cell.depth > best.depth) best = cell;
    if (reachOf(cell) - best.depth <= precision) continue;
    const half = cell.half / 2;
    for (const [sx, sy] of [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ] as const)
      waiting.push(cellAt(cell.x + sx * half, cell.y + sy * half, half));
    waiting.sort((a, b) => reachOf(a) - reachOf(b));
  }
  return [Math.round(best.x), Math.round(best.y)];
}

// no point of the square is deeper than its middle by more than half its diagonal
function reachOf({ depth, half }: Cell): number {
  return depth + half * Math.SQRT2;
}

function depthAt(rings: readonly (readonly GridPoint[])[], x: number, y: number): number {
  let inside = false;
  let square = Infinity;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1] ?? [0, 0], ring[i] ?? [0, 0]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      square = Math.min(square, squareToEdge(x - ax, y - ay, bx - ax, by - ay));
    }
  return (inside ? 1 : -1) * Math.sqrt(square);
}

function squareToEdge(px: number, py: number, dx: number, dy: number): number {
  const square = dx * dx + dy * dy;
  const t = square ? Math.max(0, Math.min(1, (px * dx + py * dy) / square)) : 0;
  return (px - t * dx) ** 2 + (py - t * dy) ** 2;
}
