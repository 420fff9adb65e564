import type { EventTable } from '../columns/EventTable.ts';
import { FrameReader } from '../columns/FrameReader.ts';

const readers = new WeakMap<EventTable, FrameReader>();

/** The reader for text and lists, whose frames have no cells. Its frame is to be read before the next. */
export function frameReaderOf(table: EventTable): FrameReader {
  let reader = readers.get(table);
  if (!reader) readers.set(table, (reader = new FrameReader(table)));
  return reader;
}
