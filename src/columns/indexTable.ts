import type { EventTable } from './EventTable.ts';
import { NO_FILTER } from './Filter.ts';
import { buildFacets } from './buildFacets.ts';
import { buildPlaces } from './buildPlaces.ts';

/** From so many events on, an index is worth its memory: below, a scan of all takes half a millisecond. */
export const indexFrom = 50_000;

/** The table with its index, at most 14 bytes an event. A few passes over the columns. */
export function indexTable(table: EventTable): EventTable {
  const { x, y, count } = table;
  const places = buildPlaces({ x, y, count, positions: null });
  return { ...table, index: { ...places, facets: buildFacets(table, NO_FILTER) } };
}
