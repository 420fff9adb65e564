import type { EventSource } from '../events/EventSource.ts';
import type { GeoEvent } from '../model/GeoEvent.ts';

/** The name of the file that an event is of, where events of several sources stand beside each other. */
export function fileAmongRecords(
  source: EventSource,
  { kind, id }: Pick<GeoEvent, 'kind' | 'id'>,
): string | undefined {
  if (kind !== 'row' || source.about.kind !== 'joined') return undefined;
  return source.ownerOf(id)?.name;
}
