import type { GeoEvent } from '../../model/GeoEvent.ts';

/** The sources that events cite, by id, each with its number: from 1, in the order of the events. */
export function citedSources(events: readonly GeoEvent[]): ReadonlyMap<string, number> {
  const ids = new Set(events.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return new Map([...ids].map((id, index) => [id, index + 1]));
}
