import type { Day } from '../../model/Day.ts';
import type { EventSource } from '../../events/EventSource.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import { type FilterValues, NO_FILTERS } from '../../lens/filters.ts';

/** More than the two centuries on record hold, many times over. */
const MOST = 10_000;

/** One object: sources know filters by what they are made of. */
const FILTERS: FilterValues = { ...NO_FILTERS, topics: ['intervention'] };

interface Told {
  readonly version: number;
  readonly day: Day;
  readonly events: readonly GeoEvent[];
}

const told = new WeakMap<EventSource, Told>();

/** The interventions of a source that had begun by a day, oldest first; doctrines are none. */
export function interventionsUntil(source: EventSource, day: Day): readonly GeoEvent[] {
  const version = source.version();
  const kept = told.get(source);
  if (kept?.version === version && kept.day === day) return kept.events;
  const { startDay } = source.about.span;
  const events = source
    .page({ time: { startDay, endDay: day }, filters: FILTERS }, 'oldest', 0, MOST)
    .map((key) => source.event(key))
    .filter(({ kind }) => kind !== 'doctrine');
  told.set(source, { version, day, events });
  return events;
}
