import type { GeoEvent } from '../model/GeoEvent.ts';
import type { Shown } from './Shown.ts';

/**
 * An event by its id: of those that answer now, else of the data set's own, which a file may stand in
 * for; undefined where neither has it.
 */
export function eventOf({ source, record }: Shown, id: string): GeoEvent | undefined {
  const key = source.keyOf(id);
  return key === undefined ? record.eventOf(id) : source.event(key);
}
