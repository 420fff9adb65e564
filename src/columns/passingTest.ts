import type { EventTable } from './EventTable.ts';
import { type Filter, passesAll, passingKinds } from './Filter.ts';

/** A test of whether the event at a position passes. */
export function passingTest(table: EventTable, filter: Filter): (position: number) => boolean {
  if (passesAll(filter)) return () => true;
  const { kind, party } = table;
  const kinds = passingKinds(filter, table.topics, table.tones);
  const { parties } = filter;
  if (parties === null) return (position) => kinds[kind[position]!] === 1;
  return (position) => kinds[kind[position]!] === 1 && parties[party[position]!] === 1;
}
