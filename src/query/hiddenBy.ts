import { type Ask, keepsActors, keepsPairs } from './askOf.ts';
import type { EventStore } from '../dataset/EventStore.ts';
import type { Party } from '../model/Party.ts';
import type { Clause } from './missesOf.ts';
import type { Lens } from '../lens/Lens.ts';
import { NO_FILTER } from '../columns/Filter.ts';
import { shownPositions } from '../columns/shownPositions.ts';
import { wholeCounts } from './wholeCounts.ts';

/** How many events fail each clause of a lens, whatever else they fail. */
export function hiddenBy(
  store: EventStore,
  lens: Lens,
  { time, hits }: Ask,
): Record<Clause, number> {
  const { count } = store.table;
  const { byParty, byTopic, byTone } = wholeCounts(store);
  const failing = (keeps: (lens: Lens, party: Party) => boolean) =>
    byParty.reduce((sum, events, id) => (keeps(lens, store.parties[id]!) ? sum : sum + events), 0);
  return {
    time: count - shownPositions(store.table, time, NO_FILTER).length,
    relationship: lens.pairs.length > 0 ? failing(keepsPairs) : 0,
    country: lens.countries.length > 0 ? failing(keepsActors) : 0,
    topic: count - sumOf(lens.topics, byTopic, count),
    search: hits ? count - hits.length : 0,
    tone: count - sumOf(lens.tones, byTone, count),
  };
}

/** What the values wanted have together; `all` where any is. */
function sumOf<T extends string>(
  wanted: readonly T[],
  counts: Readonly<Record<T, number>>,
  all: number,
): number {
  return wanted.length === 0 ? all : wanted.reduce((sum, value) => sum + counts[value], 0);
}
