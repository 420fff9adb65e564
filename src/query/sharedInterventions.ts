import type { Dataset } from '../dataset/Dataset.ts';
import type { Day } from '../model/Day.ts';
import type { GeoEvent } from '../model/GeoEvent.ts';
import { type Pair, statesOf } from '../model/Pair.ts';

/** Interventions that had begun by a day and involve both states, on one side or on two; oldest first. */
export function sharedInterventions(dataset: Dataset, pair: Pair, day: Day): readonly GeoEvent[] {
  const states = statesOf(pair);
  return dataset.events.filter(
    ({ kind, actors, span }) =>
      kind === 'intervention' &&
      span.startDay <= day &&
      states.every((state) => actors.includes(state)),
  );
}
