import { STATE_POINTS } from 'virtual:state-points';
import { planeUnits } from '../../model/planeUnits.ts';
import { ByteCodes } from './bytes/ByteCodes.ts';
import type { Cells } from './bytes/RowScanner.ts';
import type { EventSlot } from './EventBlocks.ts';
import type { RowPlan } from './planRows.ts';

/**
 * Puts an event without a place into the middle of the state that its row names as the one where it was;
 * whether it has done so. Such a place stands for the whole state.
 */
export function stateReader({
  area,
  format,
}: RowPlan): (cells: Cells, event: EventSlot) => boolean {
  const places = new ByteCodes((text) => placeOf(format.homeOf(text)));
  return ({ bytes, starts, ends, count }, event) => {
    if (area < 0 || area >= count || event.x > 0 || event.y > 0) return false;
    const place = places.codeAt(bytes, starts[area]!, ends[area]!);
    if (place === null) return false;
    event.x = place.x;
    event.y = place.y;
    return true;
  };
}

/** In units of the plane; null where a state has no point, and for none. */
function placeOf(state: string | null | undefined): ReturnType<typeof planeUnits> | null {
  const point = STATE_POINTS[state ?? ''];
  return point ? planeUnits(point[0], point[1]) : null;
}
