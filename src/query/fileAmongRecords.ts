import type { EventKey, EventSource } from '../events/EventSource.ts';

/** The name of the file that an event is of, where events of several sources stand beside each other. */
export function fileAmongRecords(source: EventSource, key: EventKey): string | undefined {
  if (source.about.kind !== 'joined') return undefined;
  const { kind, name } = source.ownerOf(key);
  return kind === 'file' ? name : undefined;
}
