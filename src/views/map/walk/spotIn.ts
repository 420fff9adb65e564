import type { ScreenPoint } from '../camera/Viewport.ts';
import type { Disc, Scene } from '../scene/Scene.ts';
import type { WalkItem } from './walkOf.ts';
import { middleOfTie } from './middleOfTie.ts';

/** Where an item stands in a picture, and how far from there it reaches. */
export interface Spot extends ScreenPoint {
  readonly radiusPx: number;
  /** The whole of a tie, as the `d` of a path; empty for an event. */
  readonly line: string;
}

const TIE_RADIUS_PX = 12;

/** The disc of an event or a crowd, or the event's tab. */
export function discIn(
  { discs, docks }: Pick<Scene, 'discs' | 'docks'>,
  item: Exclude<WalkItem, { type: 'tie' }>,
): Disc | undefined {
  const isIt = ({ events, cells }: Disc) =>
    item.type === 'event' ? events.includes(item.index) : cells.includes(item.cell);
  return discs.find(isIt) ?? docks.find(isIt);
}

/** Null for an item that the picture does not show. */
export function spotIn({ discs, docks, arcs }: Scene, item: WalkItem): Spot | null {
  if (item.type !== 'tie') {
    const disc = discIn({ discs, docks }, item);
    return disc ? { xPx: disc.xPx, yPx: disc.yPx, radiusPx: disc.look.radiusPx, line: '' } : null;
  }
  const arc = arcs.find(({ pair }) => pair === item.pair);
  if (!arc) return null;
  const [from, control, to] = [arc.from, arc.control, arc.to].map(
    ({ xPx, yPx }) => `${xPx.toFixed(1)} ${yPx.toFixed(1)}`,
  );
  return { ...middleOfTie(arc), radiusPx: TIE_RADIUS_PX, line: `M ${from} Q ${control} ${to}` };
}
