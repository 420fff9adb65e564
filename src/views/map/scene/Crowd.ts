import type { Disc, Pile, Scene } from './Scene.ts';
import type { ScreenPoint } from '../camera/Viewport.ts';

/** Events that are listed: of a disc or a tab, or what lies beyond the edge. */
export type Crowd = Pile & { readonly count: number } & (
    | (ScreenPoint & { readonly where: 'here'; readonly radiusPx: number })
    | { readonly where: 'beyond' }
  );

export function crowdOf({ events, cells, level, xPx, yPx, look }: Disc): Crowd {
  const { count, radiusPx } = look;
  return { events, cells, level, xPx, yPx, count, radiusPx, where: 'here' };
}

/** The disc or tab that holds the first of a crowd's events that a picture shows, or its first cell. */
export function crowdIn({ discs, docks }: Scene, { events, cells, level }: Pile): Crowd | null {
  const all = [...docks, ...discs];
  const [cell] = cells;
  const isIts = (disc: Disc) =>
    disc.level === level && cell !== undefined && disc.cells.includes(cell);
  if (cell !== undefined) {
    const disc = all.find(isIts);
    return disc ? crowdOf(disc) : null;
  }
  for (const event of events) {
    const disc = all.find((one) => one.events.includes(event));
    if (disc) return crowdOf(disc);
  }
  return null;
}
