import type { EventKey } from '../../../events/EventSource.ts';
import type { Pair } from '../../../model/Pair.ts';
import type { Disc, Scene } from '../scene/Scene.ts';
import type { ScreenPoint, Viewport } from '../camera/Viewport.ts';
import { middleOfTie } from './middleOfTie.ts';

/** Something on the map that a keyboard can stand on. */
export type WalkItem =
  | { readonly type: 'event'; readonly index: EventKey }
  /** A disc of more events than are known one by one, by the first of its cells. */
  | { readonly type: 'crowd'; readonly cell: number; readonly count: number }
  | { readonly type: 'tie'; readonly pair: Pair };

/** Discs that lie in one band of this height are read as one line. */
const LINE_PX = 36;

/**
 * What is on the map, in reading order: events line by line from the north, each line from the west,
 * those of one disc by day; then those named at the edge; then ties by their middles. The order
 * holds while the map is panned.
 */
export function walkOf(
  { discs, docks, arcs }: Scene,
  { topPx }: Pick<Viewport, 'topPx'>,
): readonly WalkItem[] {
  const onMap = inLines(discs, topPx, (disc) => disc);
  const atEdge = inLines(docks, topPx, (disc) => disc);
  return [
    ...[...onMap, ...atEdge].flatMap(itemsOf),
    ...inLines(arcs, topPx, middleOfTie).map(({ pair }): WalkItem => ({ type: 'tie', pair })),
  ];
}

/** The same for the same thing in another picture. */
export function walkKey(item: WalkItem): string {
  switch (item.type) {
    case 'event':
      return `event-${item.index}`;
    case 'crowd':
      return `crowd-${item.cell}`;
    case 'tie':
      return `tie-${item.pair}`;
  }
}

function itemsOf({ events, cells, look }: Disc): readonly WalkItem[] {
  const [cell] = cells;
  return cell === undefined
    ? events.map((index) => ({ type: 'event', index }))
    : [{ type: 'crowd', cell, count: look.count }];
}

function inLines<T>(
  items: readonly T[],
  topPx: number,
  placeOf: (item: T) => ScreenPoint,
): readonly T[] {
  return items
    .map((item) => {
      const { xPx, yPx } = placeOf(item);
      return { item, xPx, line: Math.floor((yPx + topPx) / LINE_PX) };
    })
    .toSorted((a, b) => a.line - b.line || a.xPx - b.xPx)
    .map(({ item }) => item);
}
