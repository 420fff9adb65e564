import { type ScreenPoint, toScreen, type Viewport } from '../camera/Viewport.ts';
import type { Cells } from '../../../columns/CellView.ts';
import type { Disc } from './Scene.ts';
import { groupSpots } from './groupSpots.ts';
import { isBeyondHorizon } from '../../../model/laea.ts';

interface CellSpot extends ScreenPoint {
  readonly count: number;
  readonly key: number;
}

/**
 * Discs for events too many to be drawn one by one: each cell's stands where its events have their
 * middle, and joins those that it would touch. Cells beyond the horizon have none.
 */
export function cellDiscs(cells: Cells, viewport: Viewport): Disc[] {
  const spots = spotsOf(cells, viewport);
  return groupSpots(spots).map(({ xPx, yPx, count, radiusPx, spots: members }) => ({
    xPx,
    yPx,
    events: [],
    cells: members.flatMap((index) => spots[index]?.key ?? []),
    look: { tone: null, topic: null, radiusPx, count, place: 'point', of: 'record' },
    open: false,
  }));
}

function spotsOf({ n, key, count, x, y }: Cells, viewport: Viewport): CellSpot[] {
  const spots: CellSpot[] = [];
  for (let i = 0; i < n; i++) {
    const place = { x: x[i] ?? 0, y: y[i] ?? 0 };
    if (isBeyondHorizon(place)) continue;
    spots.push({ ...toScreen(viewport, place), count: count[i] ?? 0, key: key[i] ?? 0 });
  }
  return spots;
}
