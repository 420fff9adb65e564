import { apartPx, type ScreenPoint } from '../camera/Viewport.ts';

/** So many events at one place of the screen. */
export interface Spot extends ScreenPoint {
  readonly count: number;
}

/** Spots joined into one disc. */
export interface Group extends Spot {
  readonly radiusPx: number;
  /** Indexes of the spots that it joins; the first one gives it its place. */
  readonly spots: readonly number[];
}

/** Free pixels between two discs. */
export const DISC_GAP_PX = 1;
const RADIUS_MOST_PX = 24;

/** The radius of a disc by the number of its events, up to 24 px. */
export type RadiusOf = (count: number) => number;

/** Radii of discs whose events are known: the first row that has as many. */
const RADII: readonly { readonly most: number; readonly radiusPx: number }[] = [
  { most: 1, radiusPx: 10 },
  { most: 4, radiusPx: 12 },
  { most: 9, radiusPx: 13.5 },
  { most: Infinity, radiusPx: 15 },
];

export function discRadius(count: number): number {
  return RADII.find(({ most }) => count <= most)?.radiusPx ?? 0;
}

/** Radius of the disc of so many of a crowd: it grows with them. */
export function crowdRadius(count: number): number {
  if (count === 1) return 11;
  return Math.min(RADIUS_MOST_PX, Math.round(12 + 1.1 * Math.log2(count)));
}

/**
 * Joins spots whose discs would touch, until none do. The spot with the most events keeps its
 * place, so a capital stays where it is when its suburbs join it. Takes the time of one pass over
 * the spots, as long as few discs touch after the first.
 */
export function groupSpots(spots: readonly Spot[], radiusOf: RadiusOf): readonly Group[] {
  let groups: readonly Group[] = spots.map(({ xPx, yPx, count }, index) => ({
    xPx,
    yPx,
    count,
    radiusPx: radiusOf(count),
    spots: [index],
  }));
  for (let before = Infinity; groups.length < before;) {
    before = groups.length;
    groups = joinTouching(groups, radiusOf);
  }
  return groups;
}

const CELL_PX = 2 * RADIUS_MOST_PX + DISC_GAP_PX;
/** More cells than a screen has in a row: the number of a cell is its row's times this and its column's. */
const ROW = 1 << 16;

interface Growing extends ScreenPoint {
  count: number;
  radiusPx: number;
  spots: number[];
}

function joinTouching(groups: readonly Group[], radiusOf: RadiusOf): readonly Group[] {
  const kept: Growing[] = [];
  const cells = new Map<number, Growing[]>();
  for (const group of groups.toSorted(byWeight)) {
    const cell = Math.floor(group.yPx / CELL_PX) * ROW + Math.floor(group.xPx / CELL_PX);
    const near = touchedIn(cells, cell, group);
    if (near) {
      near.count += group.count;
      near.radiusPx = radiusOf(near.count);
      near.spots.push(...group.spots);
    } else {
      const { xPx, yPx, count, radiusPx } = group;
      const own = { xPx, yPx, count, radiusPx, spots: [...group.spots] };
      kept.push(own);
      const others = cells.get(cell);
      if (others) others.push(own);
      else cells.set(cell, [own]);
    }
  }
  return kept;
}

// of equal ones the northern, then the western, so that the order in which they come is no matter
function byWeight(a: Spot, b: Spot): number {
  return b.count - a.count || a.yPx - b.yPx || a.xPx - b.xPx;
}

function touchedIn(
  cells: ReadonlyMap<number, Growing[]>,
  cell: number,
  group: Group,
): Growing | undefined {
  for (let row = cell - ROW; row <= cell + ROW; row += ROW)
    for (let at = row - 1; at <= row + 1; at++)
      for (const other of cells.get(at) ?? []) if (touch(other, group)) return other;
  return undefined;
}

function touch(a: Growing, b: Group): boolean {
  return apartPx(a, b) < a.radiusPx + b.radiusPx + DISC_GAP_PX;
}
