import type { Pair } from '../../../model/Pair.ts';
import type { Scene } from '../scene/Scene.ts';
import type { ScreenPoint, Viewport } from '../camera/Viewport.ts';
import { middleOfTie } from './middleOfTie.ts';

/** Something on the map that a keyboard can stand on. */
export type WalkItem =
  | { readonly type: 'event'; readonly index: number }
  | { readonly type: 'tie'; readonly pair: Pair };

/** Discs that lie in one band of this height are read as one line. */
const LINE_PX = 36;

/**
 * What is on the map, in reading order: events line by line from the north, each line from the west,
 * those of one disc by day; then those moored at the edge; then ties by their middles. The order
 * holds while the map is panned.
 */
export function walkOf(
  { discs, docks, fan, arcs }: Scene,
  { topPx }: Pick<Viewport, 'topPx'>,
): readonly WalkItem[] {
  const onMap = inLines([...discs, ...(fan?.leaves ?? [])], topPx, (disc) => disc);
  const atEdge = inLines(docks, topPx, (disc) => disc);
  return [
    ...[...onMap, ...atEdge].flatMap(({ events }) =>
      events.map((index): WalkItem => ({ type: 'event', index })),
    ),
    ...inLines(arcs, topPx, middleOfTie).map(({ pair }): WalkItem => ({ type: 'tie', pair })),
  ];
}

/** The same for the same thing in another picture. */
export function walkKey(item: WalkItem): string {
  return item.type === 'event' ? `event-${item.index}` : `tie-${item.pair}`;
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
