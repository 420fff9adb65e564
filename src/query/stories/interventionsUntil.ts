import type { Day } from '../../model/Day.ts';
import type { EventSource } from '../../events/EventSource.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import { NO_FILTERS } from '../../lens/filters.ts';

/** More than the two centuries on record hold, many times over. */
const MOST = 10_000;

/** The interventions of a source that had begun by a day, oldest first; doctrines are none. */
export function interventionsUntil(source: EventSource, day: Day): readonly GeoEvent[] {
  const { startDay } = source.about.span;
  const ask = {
    time: { startDay, endDay: day },
    filters: { ...NO_FILTERS, topics: ['intervention'] },
  } as const;
  return source
    .page(ask, 'oldest', 0, MOST)
    .map((key) => source.event(key))
    .filter(({ kind }) => kind !== 'doctrine');
}
