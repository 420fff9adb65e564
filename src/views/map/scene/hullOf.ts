import { apartPx, type ScreenPoint } from '../camera/Viewport.ts';

/** The convex hull of points, clockwise on the screen; of one place, that place. */
export function hullOf(points: readonly ScreenPoint[]): readonly ScreenPoint[] {
  const sorted = points.toSorted((a, b) => a.xPx - b.xPx || a.yPx - b.yPx);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last || (first.xPx === last.xPx && first.yPx === last.yPx))
    return sorted.slice(0, 1);
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

// half a hull, without its end, with which the other half begins
function chain(sorted: readonly ScreenPoint[]): ScreenPoint[] {
  const kept: ScreenPoint[] = [];
  for (const point of sorted) {
    while (isOver(kept.at(-2), kept.at(-1), point)) kept.pop();
    kept.push(point);
  }
  return kept.slice(0, -1);
}

/** Whether the last of a chain lies on the near side of the way past it. */
function isOver(a: ScreenPoint | undefined, b: ScreenPoint | undefined, c: ScreenPoint): boolean {
  return a !== undefined && b !== undefined && turn(a, b, c) <= 0;
}

/** Positive where the way from a over b to c turns clockwise on the screen. */
function turn(a: ScreenPoint, b: ScreenPoint, c: ScreenPoint): number {
  return (b.xPx - a.xPx) * (c.yPx - a.yPx) - (b.yPx - a.yPx) * (c.xPx - a.xPx);
}

/** How far a point lies from a hull; 0 within. */
export function distanceToHull(at: ScreenPoint, hull: readonly ScreenPoint[]): number {
  let [least, isWithin] = [Infinity, hull.length > 2];
  let from = hull.at(-1);
  for (const to of hull) {
    if (!from) break;
    least = Math.min(least, distanceToEdge(from, to, at));
    if (turn(from, to, at) < 0) isWithin = false;
    from = to;
  }
  return isWithin ? 0 : least;
}

/** How far two hulls lie from each other; 0 where they share ground. */
export function hullsApart(a: readonly ScreenPoint[], b: readonly ScreenPoint[]): number {
  const isCrossed = edgesOf(a).some(([from, to]) =>
    edgesOf(b).some(([start, end]) => edgesCross(from, to, start, end)),
  );
  if (isCrossed) return 0;
  return Math.min(
    ...a.map((point) => distanceToHull(point, b)),
    ...b.map((point) => distanceToHull(point, a)),
  );
}

type Edge = readonly [from: ScreenPoint, to: ScreenPoint];

function edgesOf(hull: readonly ScreenPoint[]): readonly Edge[] {
  return hull.map((from, i) => [from, hull[(i + 1) % hull.length] ?? from]);
}

function edgesCross(a: ScreenPoint, b: ScreenPoint, c: ScreenPoint, d: ScreenPoint): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** How far a point lies from the straight line between two others. */
export function distanceToEdge(a: ScreenPoint, b: ScreenPoint, at: ScreenPoint): number {
  const [dx, dy] = [b.xPx - a.xPx, b.yPx - a.yPx];
  const square = dx * dx + dy * dy;
  const along = square ? ((at.xPx - a.xPx) * dx + (at.yPx - a.yPx) * dy) / square : 0;
  const t = Math.max(0, Math.min(1, along));
  return apartPx(at, { xPx: a.xPx + t * dx, yPx: a.yPx + t * dy });
}
