import type { Day } from '../../model/Day.ts';
import type { EventSource } from '../../events/EventSource.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import { type Pair, statesOf } from '../../model/Pair.ts';
import { interventionsUntil } from './interventionsUntil.ts';

/** Interventions that had begun by a day and involve both states, on one side or on two; oldest first. */
export function sharedInterventions(
  source: EventSource,
  pair: Pair,
  day: Day,
): readonly GeoEvent[] {
  const states = statesOf(pair);
  return interventionsUntil(source, day).filter(({ actors }) =>
    states.every((state) => actors.includes(state)),
  );
}
