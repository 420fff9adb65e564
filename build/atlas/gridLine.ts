import { type PlanePoint, laea, RIM_RADIUS } from '../../src/model/laea.ts';
import type { Line } from './worldOutlines.ts';

/** Whole steps of the atlas grid. */
export type GridPoint = readonly [x: number, y: number];

/** Longest step in degrees before a line of longitude and latitude is bent as the plane bends it. */
const STEP_DEGREES = 1;
/** Two degrees; chords of less than fifteen pass outside of the horizon. */
const RIM_STEP = Math.PI / 90;

/**
 * A line of longitudes and latitudes on the atlas grid. What lies beyond the rim is pulled straight
 * back onto it. That clips areas as well as lines: the pull moves nothing through the disc, so
 * every point of the disc stays on the side of every outline on which it was.
 */
export function gridLine(line: Line, gridSize: number, tolerance: number): GridPoint[] {
  const onPlane = bend(line).map(([lng, lat]) => laea.project(lng, lat));
  const pulled = thinRim(crossRim(onPlane).map(pullToRim));
  const onGrid = pulled.map(({ x, y }): GridPoint => [
    Math.round(x * gridSize),
    Math.round(y * gridSize),
  ]);
  return simplify(
    onGrid.filter((point, i) => !samePoint(point, onGrid[i - 1])),
    tolerance,
  );
}

/** True for a line that nobody sees. */
export function isBeyondRim(line: Line): boolean {
  return line.every(([lng, lat]) => {
    const { x, y } = laea.project(lng, lat);
    return Math.hypot(x - 0.5, y - 0.5) >= RIM_RADIUS;
  });
}

// the source means its edges straight in longitude and latitude: the 49th parallel is one edge
function bend(line: Line): Line {
  return line.flatMap(([lng, lat], i) => {
    const before = line[i - 1];
    if (!before) return [[lng, lat] as const];
    const eastward = ((lng - before[0] + 540) % 360) - 180;
    const northward = lat - before[1];
    const steps = Math.max(1, Math.ceil(Math.hypot(eastward, northward) / STEP_DEGREES));
    return Array.from({ length: steps }, (_, step) => {
      const back = 1 - (step + 1) / steps;
      return [lng - eastward * back, lat - northward * back] as const;
    });
  });
}

function crossRim(points: readonly PlanePoint[]): PlanePoint[] {
  return points.flatMap((point, i) => {
    const before = points[i - 1];
    if (!before || isOutside(before) === isOutside(point)) return [point];
    return [rimPointBetween(before, point), point];
  });
}

function rimPointBetween(a: PlanePoint, b: PlanePoint): PlanePoint {
  const [ax, ay, dx, dy] = [a.x - 0.5, a.y - 0.5, b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const half = ax * dx + ay * dy;
  const root = Math.sqrt(half * half - square * (ax * ax + ay * ay - RIM_RADIUS ** 2));
  const t = isOutside(a) ? (-half - root) / square : (-half + root) / square;
  return { x: a.x + t * dx, y: a.y + t * dy };
}

function isOutside({ x, y }: PlanePoint): boolean {
  return Math.hypot(x - 0.5, y - 0.5) > RIM_RADIUS;
}

function pullToRim(point: PlanePoint): PlanePoint {
  if (!isOutside(point)) return point;
  const angle = angleOf(point);
  return { x: 0.5 + RIM_RADIUS * Math.cos(angle), y: 0.5 + RIM_RADIUS * Math.sin(angle) };
}

// keeps the ends of a run along the rim, and between them no more points than hold it outside
function thinRim(points: readonly PlanePoint[]): PlanePoint[] {
  const kept: PlanePoint[] = [];
  points.forEach((point, i) => {
    const last = kept.at(-1);
    const next = points[i + 1];
    const mid = last && next && isOnRim(last) && isOnRim(point) && isOnRim(next);
    if (!mid || turnBetween(last, next) > RIM_STEP) kept.push(point);
  });
  return kept;
}

function isOnRim({ x, y }: PlanePoint): boolean {
  return Math.hypot(x - 0.5, y - 0.5) > RIM_RADIUS - 1e-9;
}

function angleOf({ x, y }: PlanePoint): number {
  return Math.atan2(y - 0.5, x - 0.5);
}

function turnBetween(a: PlanePoint, b: PlanePoint): number {
  const turn = Math.abs(angleOf(a) - angleOf(b));
  return Math.min(turn, 2 * Math.PI - turn);
}

/** Douglas and Peucker's line simplification; a closed line keeps at least a triangle. */
function simplify(points: readonly GridPoint[], tolerance: number): GridPoint[] {
  const last = points.length - 1;
  const kept = new Set([0, last]);
  const spans: [number, number][] = [[0, last]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const { index, distance } = farthest(points, from, to);
    if (distance <= tolerance) continue;
    kept.add(index);
    spans.push([from, index], [index, to]);
  }
  const isClosed = samePoint(points[0], points[last]);
  return isClosed && kept.size < 4 ? [...points] : points.filter((_, i) => kept.has(i));
}

function farthest(points: readonly GridPoint[], from: number, to: number) {
  const [ax, ay] = points[from] ?? [0, 0];
  const [bx, by] = points[to] ?? [0, 0];
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  let [index, distance] = [-1, 0];
  for (let i = from + 1; i < to; i++) {
    const [x, y] = points[i] ?? [0, 0];
    const along = square ? ((x - ax) * dx + (y - ay) * dy) / square : 0;
    const t = Math.max(0, Math.min(1, along));
    const away = Math.hypot(x - ax - t * dx, y - ay - t * dy);
    if (away > distance) [index, distance] = [i, away];
  }
  return { index, distance };
}

function samePoint(a: GridPoint | undefined, b: GridPoint | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
