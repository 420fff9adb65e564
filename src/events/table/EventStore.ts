import type { DayCounts } from '../../columns/DayCounts.ts';
import type { EventTable } from '../../columns/EventTable.ts';
import type { FrameReader } from '../../columns/FrameReader.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import type { Party } from '../../model/Party.ts';

/** Events as columns, to be counted, and one at a time, to be read. A position is a place by first day. */
export interface EventStore {
  readonly table: EventTable;
  /** All events by day. */
  readonly days: DayCounts;
  /** By the ids of the table's `party`. */
  readonly parties: readonly Party[];
  /** A reader of frames of the table, or of one taken from it, by the ways that suit its size. */
  readonly frameReader: (table: EventTable) => FrameReader;
  /** Throws a RangeError for a position that the table does not have. */
  readonly eventAt: (position: number) => GeoEvent;
  /** Whether it has an event of that id: cheaper than where. */
  readonly has: (id: string) => boolean;
  readonly positionOf: (id: string) => number | undefined;
}
