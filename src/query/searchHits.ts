import type { Dataset } from '../dataset/Dataset.ts';
import { searchAll } from './searchAll.ts';

/** Positions of the events that a text finds, by their own words or those of claims about them. */
export function searchHits(dataset: Dataset, q: string): ReadonlySet<number> {
  const hits = new Set<number>();
  for (const { type, id } of searchAll(dataset, q)) {
    const position = type === 'event' ? dataset.store.positionOf(id) : undefined;
    if (position !== undefined) hits.add(position);
  }
  return hits;
}
