import { apartPx, boxesOverlap, growBox, type ScreenPoint } from '../camera/Viewport.ts';
import { boxOf } from './boxOf.ts';
import type { Arc, Disc, Scene, Tab } from './Scene.ts';
import { distanceToEdge } from './hullOf.ts';
import { tabBox } from './tabPlacer.ts';
import { pointOn } from './bendArcs.ts';
import type { Iso3 } from '../../../model/Country.ts';

/** What lies under the pointer. */
export type Hit =
  | { readonly type: 'disc'; readonly disc: Disc }
  | { readonly type: 'tie'; readonly arc: Arc }
  | { readonly type: 'country'; readonly iso3: Iso3 };

/** How far off, in pixels, a press still counts: a finger is blunter than a mouse. */
export const TOLERANCE_PX = { mouse: 6, touch: 14 } as const;

const CAPITAL_RADIUS_PX = 3;
const CROSS_REACH_PX = 4;
const CURVE_STEPS = 24;

/**
 * What of a picture is at a point, top first: tab, disc, cross of a tie, tie, capital, name; of several
 * of a kind the nearest. Undefined where only land or sea is left.
 */
export function hitScene(scene: Scene, at: ScreenPoint, tolerancePx: number): Hit | undefined {
  const point = pointBox(at);
  const isOn = ({ tab }: { readonly tab: Tab | null }) =>
    tab !== null && boxesOverlap(tabBox(tab), growBox(point, 1));
  const dock = scene.docks.find(isOn);
  const partner = scene.capitals.find(isOn);
  const disc = dock ?? (partner ? undefined : nearestDisc(scene.discs, at, tolerancePx / 2));
  if (disc) return { type: 'disc', disc };
  if (partner) return { type: 'country', iso3: partner.iso3 };
  const arc =
    nearest(scene.arcs, tolerancePx + CROSS_REACH_PX, ({ cross }) => cross && apartPx(cross, at)) ??
    nearest(scene.arcs, tolerancePx, (one) => distanceToArc(one, at));
  if (arc) return { type: 'tie', arc };
  const capital = nearest(scene.capitals, tolerancePx, (one) =>
    Math.max(0, apartPx(one, at) - CAPITAL_RADIUS_PX),
  );
  const name =
    capital ?? scene.names.find((one) => boxesOverlap(boxOf(one, one), growBox(point, 1)));
  return name && { type: 'country', iso3: name.iso3 };
}

export function sameHit(a: Hit | undefined, b: Hit | undefined): boolean {
  if (a?.type === 'disc') return b?.type === 'disc' && sameDisc(a.disc, b.disc);
  if (a?.type === 'tie') return b?.type === 'tie' && a.arc.pair === b.arc.pair;
  return a?.type === b?.type && (b?.type !== 'country' || a?.iso3 === b.iso3);
}

export function sameDisc(a: Disc, b: Disc): boolean {
  return sameNumbers(a.events, b.events) && sameNumbers(a.cells, b.cells);
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

function nearestDisc(discs: readonly Disc[], at: ScreenPoint, sparePx: number): Disc | undefined {
  return nearest(discs, sparePx, (disc) => Math.max(0, apartPx(disc, at) - disc.look.radiusPx));
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

function pointBox({ xPx, yPx }: ScreenPoint) {
  return { leftPx: xPx, topPx: yPx, rightPx: xPx, bottomPx: yPx };
}
