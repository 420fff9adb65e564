import type { EventTable } from '../columns/EventTable.ts';
import type { GeoEvent } from '../model/GeoEvent.ts';
import type { Iso3 } from '../model/Country.ts';
import type { Pair } from '../model/Pair.ts';

/** Who takes part in an event: its pairs and its countries. Events with the same ones share a party. */
export interface Party {
  readonly pairs: readonly Pair[];
  readonly actors: readonly Iso3[];
}

/** Events as columns, to be counted, and one at a time, to be read. A position is a place by first day. */
export interface EventStore {
  readonly table: EventTable;
  /** By the ids of the table's `party`. */
  readonly parties: readonly Party[];
  /** Throws a RangeError for a position that the table does not have. */
  readonly eventAt: (position: number) => GeoEvent;
  readonly positionOf: (id: string) => number | undefined;
}
