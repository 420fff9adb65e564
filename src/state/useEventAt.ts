import type { EventKey } from '../events/EventSource.ts';
import type { GeoEvent } from '../model/GeoEvent.ts';
import { useSource } from './ShownContext.ts';
import { useWorded } from './useWorded.ts';

/** An event by its key, with its words as soon as they are there. */
export function useEventAt(key: EventKey): GeoEvent {
  return useWorded(useSource().event(key));
}
