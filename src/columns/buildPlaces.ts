import { type Points, buildCells } from './buildCells.ts';
import type { PlaceIndex } from './EventIndex.ts';
import { buildWave } from './buildWave.ts';

/** Where events lie, at all levels: at most eight bytes an event. */
export function buildPlaces(points: Points): PlaceIndex {
  const cells = buildCells(points);
  return { cells, wave: buildWave(points, cells) };
}
