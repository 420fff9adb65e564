import type { ScreenPoint } from '../camera/Viewport.ts';

/** Events at one place of the screen, by index, ascending. */
export interface Spot extends ScreenPoint {
  readonly events: readonly number[];
}

export interface Group extends Spot {
  readonly radiusPx: number;
}

/** Free pixels between two discs. */
export const DISC_GAP_PX = 3;
const RADIUS_ONE_PX = 11;
const RADIUS_MOST_PX = 17;

/** Radius of the disc of so many events. */
export function discRadius(count: number): number {
  if (count === 1) return RADIUS_ONE_PX;
  return Math.min(RADIUS_MOST_PX, Math.round(12 + 1.1 * Math.log2(count)));
}

/**
 * Joins spots whose discs would touch, until none do. The spot with the most events keeps its
 * place, so a capital stays where it is when its suburbs join it. Takes the time of one pass over
 * the spots, as long as few discs touch after the first.
 */
export function groupSpots(spots: readonly Spot[]): Group[] {
  let groups = spots.map((spot) => ({ ...spot, radiusPx: discRadius(spot.events.length) }));
  for (let before = Infinity; groups.length < before;) {
    before = groups.length;
    groups = joinTouching(groups);
  }
  return groups;
}

const CELL_PX = 2 * RADIUS_MOST_PX + DISC_GAP_PX;

interface Growing extends ScreenPoint {
  events: readonly number[];
  radiusPx: number;
}

function joinTouching(groups: readonly Group[]): Group[] {
  const kept: Growing[] = [];
  const cells = new Map<string, Growing[]>();
  for (const group of groups.toSorted(byWeight)) {
    const near = neighbours(cells, group).find((other) => touch(other, group));
    if (near) {
      near.events = [...near.events, ...group.events];
      near.radiusPx = discRadius(near.events.length);
    } else {
      const own = { ...group };
      kept.push(own);
      const key = cellKey(group.xPx, group.yPx, 0, 0);
      cells.set(key, [...(cells.get(key) ?? []), own]);
    }
  }
  return kept.map((group) => ({ ...group, events: group.events.toSorted((a, b) => a - b) }));
}

function byWeight(a: Spot, b: Spot): number {
  return b.events.length - a.events.length || (a.events[0] ?? 0) - (b.events[0] ?? 0);
}

function neighbours(cells: ReadonlyMap<string, Growing[]>, { xPx, yPx }: Spot): Growing[] {
  return [-1, 0, 1].flatMap((right) =>
    [-1, 0, 1].flatMap((down) => cells.get(cellKey(xPx, yPx, right, down)) ?? []),
  );
}

function cellKey(xPx: number, yPx: number, right: number, down: number): string {
  return `${Math.floor(xPx / CELL_PX) + right},${Math.floor(yPx / CELL_PX) + down}`;
}

function touch(a: Group, b: Group): boolean {
  return Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx) < a.radiusPx + b.radiusPx + DISC_GAP_PX;
}
