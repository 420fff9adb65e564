import type { PackedUnVotes, UnTitles } from '../../src/dataset/tables/readUnVotes.ts';
import type { Table } from './loadTables.ts';

/** Roll calls by date, a column a state: `states` by code are those of the table's letters. */
export function packUnVotes(
  { about, rows }: Table<'un-votes'>,
  states: readonly string[],
): { readonly votes: PackedUnVotes; readonly titles: UnTitles } {
  const sorted = rows.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  return {
    votes: {
      about,
      dates: sorted.map(({ date }) => date),
      issues: sorted.map(({ issues }) => issues),
      votes: Object.fromEntries(
        states.map((state, at) => [state, sorted.map(({ votes }) => votes[at] ?? '-').join('')]),
      ),
    },
    titles: {
      titles: sorted.map(({ title }) => title),
      resolutions: sorted.map(({ resolution }) => resolution),
    },
  };
}
