import type { EventTable } from './EventTable.ts';
import { type Filter, passesAll } from './Filter.ts';
import { passingTest } from './passingTest.ts';

/** How many events of a table pass a filter: one pass over them. */
export function countPassing(table: EventTable, filter: Filter): number {
  if (passesAll(filter)) return table.count;
  const passes = passingTest(table, filter);
  let count = 0;
  for (let position = 0; position < table.count; position++) if (passes(position)) count++;
  return count;
}
