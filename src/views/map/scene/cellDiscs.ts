import { type ScreenPoint, toScreen, type Viewport } from '../camera/Viewport.ts';
import { crowdRadius, groupSpots } from './groupSpots.ts';
import { isCellOff } from './cellsOff.ts';
import type { Cells } from '../../../columns/CellView.ts';
import type { Disc } from './Scene.ts';

interface CellSpot extends ScreenPoint {
  readonly count: number;
  readonly key: number;
}

/**
 * Discs for events too many to be drawn one by one: each cell's stands where its events have their
 * middle, and joins those that it would touch. Cells beyond the edge have none: they are counted there.
 */
export function cellDiscs(cells: Cells, level: number, viewport: Viewport): Disc[] {
  const spots = spotsOf(cells, level, viewport);
  return groupSpots(spots, crowdRadius).map(({ xPx, yPx, count, radiusPx, spots: members }) => ({
    xPx,
    yPx,
    events: [],
    cells: members.flatMap((index) => spots[index]?.key ?? []),
    level,
    look: { tone: null, topic: null, shares: [], radiusPx, count, of: 'record' },
    open: false,
  }));
}

function spotsOf(cells: Cells, level: number, viewport: Viewport): CellSpot[] {
  const { n, key, count, x, y } = cells;
  const spots: CellSpot[] = [];
  for (let i = 0; i < n; i++) {
    const cell = key[i] ?? 0;
    if (isCellOff(cell, level, viewport)) continue;
    const at = toScreen(viewport, { x: x[i] ?? 0, y: y[i] ?? 0 });
    spots.push({ ...at, count: count[i] ?? 0, key: cell });
  }
  return spots;
}
