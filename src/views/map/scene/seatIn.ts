import {
  apartPx,
  boxHolds,
  freeBox,
  growBox,
  type ScreenPoint,
  type Viewport,
} from '../camera/Viewport.ts';
import { boxAround } from './boxAround.ts';
import { DISC_GAP_PX } from './groupSpots.ts';
import type { Ground } from './joinGrounds.ts';
import { distanceToHull } from './hullOf.ts';

interface Seat extends ScreenPoint {
  /** Whether no disc is touched there. */
  readonly free: boolean;
}

interface Round extends ScreenPoint {
  readonly radiusPx: number;
}

interface Around {
  readonly discs: readonly Round[];
  readonly grounds: readonly Ground[];
  readonly viewport: Viewport;
}

/** How far beyond the rim a disc stands, in its own radii: the nearest first. */
const AWAY = [0, 1, 2];

/** Directions from the middle, the best first: to the right and up, then round both ways. */
const TURNS = Array.from({ length: 24 }, (_, i) => {
  const steps = Math.ceil(i / 2) * (i % 2 ? 1 : -1);
  return -Math.PI / 4 + (steps / 24) * 2 * Math.PI;
});

/**
 * Where the disc of an area stands: in the middle of a single place, else at its rim, on no disc, in
 * sight and on no other area; where all of its rim is taken, just outside of it.
 */
export function seatIn(
  ground: Ground,
  radiusPx: number,
  { discs, grounds, viewport }: Around,
): Seat {
  const middle = middleOfHull(ground.hull);
  const isFree = (at: ScreenPoint) =>
    discs.every((disc) => apartPx(at, disc) >= disc.radiusPx + radiusPx + DISC_GAP_PX);
  if (ground.spots.length === 1 && isFree(middle)) return { ...middle, free: true };
  const free = growBox(freeBox(viewport), -radiusPx);
  const isSeen = (at: ScreenPoint) => boxHolds(free, boxAround(at, 0));
  const isOwn = (at: ScreenPoint) =>
    grounds.every((one) => one === ground || distanceToHull(at, one.hull) > one.radiusPx);
  let [seen, any]: (ScreenPoint | undefined)[] = [];
  // the best is mostly among the first: the others are not worked out
  for (const share of AWAY)
    for (const turn of TURNS) {
      const at = atRim(ground, middle, turn, share * (radiusPx + 2));
      if (!isFree(at)) continue;
      const inSight = isSeen(at);
      if (inSight && isOwn(at)) return { ...at, free: true };
      any ??= at;
      if (inSight) seen ??= at;
    }
  const seat = seen ?? any;
  return seat ? { ...seat, free: true } : { ...middle, free: false };
}

function middleOfHull(hull: readonly ScreenPoint[]): ScreenPoint {
  const sum = hull.reduce((all, { xPx, yPx }) => ({ xPx: all.xPx + xPx, yPx: all.yPx + yPx }));
  return { xPx: sum.xPx / hull.length, yPx: sum.yPx / hull.length };
}

const HALVINGS = 10;

/** So far beyond the rim, on a straight way from the middle. */
function atRim(
  { hull, radiusPx }: Ground,
  middle: ScreenPoint,
  turn: number,
  awayPx: number,
): ScreenPoint {
  const pointAt = (longPx: number) => ({
    xPx: middle.xPx + Math.cos(turn) * longPx,
    yPx: middle.yPx + Math.sin(turn) * longPx,
  });
  const wantedPx = radiusPx + awayPx;
  const reaches = hull.map((corner) => apartPx(corner, middle));
  let [least, most] = [0, Math.max(...reaches) + wantedPx];
  for (let i = 0; i < HALVINGS; i++) {
    const half = (least + most) / 2;
    if (distanceToHull(pointAt(half), hull) < wantedPx) least = half;
    else most = half;
  }
  return pointAt(most);
}
