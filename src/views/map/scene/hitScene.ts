import { boxesOverlap, growBox, type ScreenPoint } from '../camera/Viewport.ts';
import { boxOf } from './placeNames.ts';
import type { Arc, Disc, Scene } from './Scene.ts';
import { pointOn } from './bendArcs.ts';
import type { Iso3 } from '../../../model/Country.ts';

/** What lies under the pointer; `leaf` is a disc of a fan. */
export type Hit =
  | { readonly type: 'leaf'; readonly disc: Disc }
  | { readonly type: 'disc'; readonly disc: Disc }
  | { readonly type: 'tie'; readonly arc: Arc }
  | { readonly type: 'country'; readonly iso3: Iso3 };

/** How far off, in pixels, a press still counts: a finger is blunter than a mouse. */
export const TOLERANCE_PX = { mouse: 6, touch: 14 } as const;

const CAPITAL_RADIUS_PX = 3;
const CROSS_REACH_PX = 4;
const CURVE_STEPS = 24;

/**
 * What of a picture is at a point, top first: disc, cross of a tie, tie, capital, name; of several of
 * a kind the nearest. Undefined where only land or sea is left. An open fan leaves nothing but its
 * leaves to hit.
 */
export function hitScene(scene: Scene, at: ScreenPoint, tolerancePx: number): Hit | undefined {
  if (scene.fan) {
    const leaf = nearestDisc(scene.fan.leaves, at, tolerancePx / 2);
    return leaf && { type: 'leaf', disc: leaf };
  }
  const disc = nearestDisc([...scene.docks, ...scene.discs], at, tolerancePx / 2);
  if (disc) return { type: 'disc', disc };
  const arc =
    nearest(
      scene.arcs,
      tolerancePx + CROSS_REACH_PX,
      ({ cross }) => cross && distance(cross, at),
    ) ?? nearest(scene.arcs, tolerancePx, (one) => distanceToArc(one, at));
  if (arc) return { type: 'tie', arc };
  const capital = nearest(scene.capitals, tolerancePx, (one) =>
    Math.max(0, distance(one, at) - CAPITAL_RADIUS_PX),
  );
  const name =
    capital ?? scene.names.find((one) => boxesOverlap(boxOf(one, one), growBox(pointBox(at), 1)));
  return name && { type: 'country', iso3: name.iso3 };
}

function nearestDisc(discs: readonly Disc[], at: ScreenPoint, sparePx: number): Disc | undefined {
  return nearest(discs, sparePx, (disc) => Math.max(0, distance(disc, at) - disc.look.radiusPx));
}

function nearest<T>(
  items: readonly T[],
  withinPx: number,
  distanceOf: (item: T) => number | null,
): T | undefined {
  let [best, least] = [undefined as T | undefined, withinPx];
  for (const item of items) {
    const away = distanceOf(item);
    if (away !== null && (best === undefined ? away <= least : away < least))
      [best, least] = [item, away];
  }
  return best;
}

function distance(a: ScreenPoint, b: ScreenPoint): number {
  return Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx);
}

function distanceToArc(arc: Arc, at: ScreenPoint): number {
  let least = Infinity;
  let before = arc.from;
  for (let i = 1; i <= CURVE_STEPS; i++) {
    const next = pointOn(arc, i / CURVE_STEPS);
    least = Math.min(least, distanceToEdge(before, next, at));
    before = next;
  }
  return least;
}

function distanceToEdge(a: ScreenPoint, b: ScreenPoint, at: ScreenPoint): number {
  const [dx, dy] = [b.xPx - a.xPx, b.yPx - a.yPx];
  const square = dx * dx + dy * dy;
  const along = square ? ((at.xPx - a.xPx) * dx + (at.yPx - a.yPx) * dy) / square : 0;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(at.xPx - a.xPx - t * dx, at.yPx - a.yPx - t * dy);
}

function pointBox({ xPx, yPx }: ScreenPoint) {
  return { leftPx: xPx, topPx: yPx, rightPx: xPx, bottomPx: yPx };
}
