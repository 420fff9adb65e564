import { dirname, join } from 'node:path';
import type { Tables } from './loadTables.ts';
import { packObservations } from './packObservations.ts';
import { packUnVotes } from './packUnVotes.ts';
import { packVisits } from './packVisits.ts';

/** What the app loads of the tables, by path beside the built set. */
export function builtTables(
  target: string,
  tables: Tables,
): readonly (readonly [path: string, content: string])[] {
  const states = [...new Set(tables['cow-states'].rows.map(({ state }) => state))].toSorted();
  const { votes, titles } = packUnVotes(tables['un-votes'], states);
  const files = {
    'observations.json': packObservations(tables),
    'un-votes.json': votes,
    'un-titles.json': titles,
    'visits.json': packVisits(tables),
  };
  return Object.entries(files).map(
    ([name, value]) => [join(dirname(target), name), `${JSON.stringify(value)}\n`] as const,
  );
}
