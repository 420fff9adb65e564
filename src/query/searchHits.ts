import type { Dataset } from '../dataset/Dataset.ts';
import { searchAll } from './searchAll.ts';

/** Indexes of the events that a text finds, by their own words or those of claims about them. */
export function searchHits(dataset: Dataset, q: string): ReadonlySet<number> {
  const hits = new Set<number>();
  for (const { type, id } of searchAll(dataset, q)) {
    const index = type === 'event' ? dataset.eventIndexById.get(id) : undefined;
    if (index !== undefined) hits.add(index);
  }
  return hits;
}
