import type { EventTable } from './EventTable.ts';
import { type Filter, checkFilter } from './Filter.ts';
import type { Selection } from './Selection.ts';
import { buildFacets } from './buildFacets.ts';
import { buildPlaces } from './buildPlaces.ts';
import { dayCounts } from './DayCounts.ts';
import { indexFrom } from './indexTable.ts';
import { passingTest } from './passingTest.ts';
import { positionsWhere } from './positionsWhere.ts';

/**
 * The events of a table that pass a filter. Linear in the table. Throws a RangeError for a filter of
 * another table's parties.
 */
export function selectEvents(table: EventTable, filter: Filter): Selection {
  checkFilter(filter, table.parties);
  const positions = positionsWhere(0, table.count, passingTest(table, filter));
  const points = { x: table.x, y: table.y, positions, count: positions.length };
  return {
    filter,
    positions,
    places: positions.length < indexFrom ? null : buildPlaces(points),
    facets: buildFacets(table, filter),
    days: dayCounts(table, filter),
  };
}
