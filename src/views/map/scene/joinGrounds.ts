import { growBox, type ScreenBox, type ScreenPoint } from '../camera/Viewport.ts';
import { hullOf, hullsApart } from './hullOf.ts';

/** What a roughly known place covers. */
export interface RoughSpot extends ScreenPoint {
  readonly radiusPx: number;
}

/** Rough places that touch, as one. */
export interface Ground {
  readonly hull: readonly ScreenPoint[];
  readonly radiusPx: number;
  /** Indexes of its places. */
  readonly spots: readonly number[];
}

interface Growing extends Ground {
  readonly box: ScreenBox;
}

/** No ground grows wider than this and four times its radius: a chain of places is not a continent. */
const WIDTH_MOST_PX = 160;

/** Joins rough places that touch, until none do that may. */
export function joinGrounds(spots: readonly RoughSpot[]): readonly Ground[] {
  let grounds = spots.map(({ xPx, yPx, radiusPx }, index) =>
    groundOf([{ xPx, yPx }], radiusPx, [index]),
  );
  for (let before = Infinity; grounds.length < before;) {
    before = grounds.length;
    grounds = joinTouching(grounds);
  }
  return grounds;
}

function groundOf(
  points: readonly ScreenPoint[],
  radiusPx: number,
  spots: readonly number[],
): Growing {
  const hull = hullOf(points);
  const [xs, ys] = [hull.map(({ xPx }) => xPx), hull.map(({ yPx }) => yPx)];
  const bare = {
    leftPx: Math.min(...xs),
    topPx: Math.min(...ys),
    rightPx: Math.max(...xs),
    bottomPx: Math.max(...ys),
  };
  return { hull, radiusPx, spots, box: growBox(bare, radiusPx) };
}

// from the west, so that each looks no farther east than it reaches
function joinTouching(grounds: readonly Growing[]): Growing[] {
  const waiting = grounds.toSorted((a, b) => a.box.leftPx - b.box.leftPx);
  const kept: Growing[] = [];
  for (const ground of waiting) {
    const at = kept.findLastIndex((one) => touch(one, ground));
    const near = kept[at];
    const joined = near ? join(near, ground) : null;
    if (joined) kept[at] = joined;
    else kept.push(ground);
  }
  return kept;
}

function touch(a: Growing, b: Growing): boolean {
  if (a.box.rightPx < b.box.leftPx || a.box.bottomPx < b.box.topPx || b.box.bottomPx < a.box.topPx)
    return false;
  return hullsApart(a.hull, b.hull) < a.radiusPx + b.radiusPx;
}

function join(a: Growing, b: Growing): Growing | null {
  const radiusPx = Math.max(a.radiusPx, b.radiusPx);
  const joined = groundOf([...a.hull, ...b.hull], radiusPx, [...a.spots, ...b.spots]);
  const { leftPx, topPx, rightPx, bottomPx } = joined.box;
  const widthPx = Math.max(rightPx - leftPx, bottomPx - topPx) - 2 * radiusPx;
  return widthPx > WIDTH_MOST_PX + 4 * radiusPx ? null : joined;
}
