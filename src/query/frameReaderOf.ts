import type { EventStore } from '../dataset/EventStore.ts';
import type { EventTable } from '../columns/EventTable.ts';
import type { FrameReader } from '../columns/FrameReader.ts';

const readers = new WeakMap<EventTable, FrameReader>();

/** The reader for text and lists, whose frames have no cells. A frame is to be read before the next. */
export function frameReaderOf(store: EventStore, table: EventTable): FrameReader {
  let reader = readers.get(table);
  if (!reader) readers.set(table, (reader = store.frameReader(table)));
  return reader;
}
