import type { EventTable, PositionRange } from './EventTable.ts';
import type { PlaceIndex } from './EventIndex.ts';
import type { Selection } from './Selection.ts';
import { bisect } from '../base/bisect.ts';

/** A window of indexed events: a range of the table's positions, or of a selection's list of them. */
export interface PlaceWindow {
  /** Null where the events are few. */
  readonly places: PlaceIndex | null;
  readonly positions: Uint32Array | null;
  /** How many events there are in all. */
  readonly count: number;
  readonly range: PositionRange;
}

export function placeWindow(
  table: EventTable,
  { from, to }: PositionRange,
  by: Selection | null,
): PlaceWindow {
  if (by === null) {
    const places = table.index;
    return { places, positions: null, count: table.count, range: { from, to } };
  }
  const { positions, places } = by;
  const first = bisect(positions, from, 0, positions.length);
  const end = bisect(positions, to, first, positions.length);
  return { places, positions, count: positions.length, range: { from: first, to: end } };
}
