import { type Points, buildCells } from './buildCells.ts';
import type { PlaceIndex } from './EventIndex.ts';
import { buildRuns } from './buildRuns.ts';

/** Where events lie, at all levels: at most twelve bytes an event. */
export function buildPlaces(points: Points): PlaceIndex {
  const cells = buildCells(points);
  return { cells, runs: buildRuns(points, cells) };
}
