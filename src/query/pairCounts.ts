import type { Ask } from './askOf.ts';
import type { EventStore } from '../dataset/EventStore.ts';
import type { Frame } from '../columns/Frame.ts';
import type { Pair } from '../model/Pair.ts';

/** Events shown of each pair that has any; those with several pairs count for each. */
export function pairCounts(store: EventStore, frame: Frame, { filter }: Ask): Map<Pair, number> {
  const counts = new Map<Pair, number>();
  frame.byParty.forEach((events, id) => {
    if (events === 0 || filter.parties?.[id] === 0) return;
    for (const pair of store.parties[id]?.pairs ?? [])
      counts.set(pair, (counts.get(pair) ?? 0) + events);
  });
  return counts;
}
