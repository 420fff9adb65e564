import { planeUnits } from '../../model/planeUnits.ts';
import type { RowIssueCode } from '../../model/RowIssue.ts';
import { isMissing } from './bytes/isMissing.ts';
import { decodeText } from './bytes/decodeText.ts';
import { readDecimal } from './bytes/readDecimal.ts';
import { readPoint } from './bytes/readPoint.ts';
import type { CellReader } from './CellReader.ts';
import type { EventSlot } from './EventBlocks.ts';
import type { RowPlan } from './planRows.ts';

type Warn = (code: RowIssueCode, column: number) => unknown;

/**
 * Reads the place in units of the plane; (0, 0) where the cells say that there is none. `warn` hears of places
 * that are read and may not be meant.
 */
export function placeReader(plan: RowPlan, warn: Warn): CellReader {
  if (plan.lat >= 0 && plan.lng >= 0) return degreesReader(plan, warn);
  if (plan.point >= 0) return pointReader(plan, warn);
  return (_, event) => {
    event.x = 0;
    event.y = 0;
    return null;
  };
}

function degreesReader({ lat, lng }: RowPlan, warn: Warn): CellReader {
  const badLat = { code: 'bad-degrees', column: lat } as const;
  const badLng = { code: 'bad-degrees', column: lng } as const;
  return ({ bytes, starts, ends }, event) => {
    const north = readDecimal(bytes, starts[lat]!, ends[lat]!);
    const east = readDecimal(bytes, starts[lng]!, ends[lng]!);
    if (place(event, east, north)) {
      warnOfPlace(north, east, lat, warn);
      return null;
    }
    const noLat = isMissing(bytes, starts[lat]!, ends[lat]!);
    const noLng = isMissing(bytes, starts[lng]!, ends[lng]!);
    if (noLat && noLng) return null;
    return Math.abs(north) <= 90 ? badLng : badLat;
  };
}

function pointReader({ point }: RowPlan, warn: Warn): CellReader {
  const badPoint = { code: 'bad-degrees', column: point } as const;
  return ({ bytes, starts, ends }, event) => {
    const [start, end] = [starts[point]!, ends[point]!];
    const { lat, lng } = readPoint(decodeText(bytes.subarray(start, end))) ?? NOWHERE;
    if (place(event, lng, lat)) {
      warnOfPlace(lat, lng, point, warn);
      return null;
    }
    return isMissing(bytes, start, end) ? null : badPoint;
  };
}

const NOWHERE = { lat: NaN, lng: NaN };

/** Puts an event at degrees; false, and at none, where they are not on the globe. */
function place(event: EventSlot, lng: number, lat: number): boolean {
  const isOnGlobe = Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
  const { x, y } = isOnGlobe ? planeUnits(lng, lat) : { x: 0, y: 0 };
  event.x = x;
  event.y = y;
  return isOnGlobe;
}

function warnOfPlace(north: number, east: number, column: number, warn: Warn): void {
  if (north === 0 && east === 0) warn('zero-place', column);
  else if (seemSwapped(north, east)) warn('swapped-degrees', column);
}

/**
 * Whether a place lies south of all towns or in the empty South Atlantic, and would lie in the Americas the
 * other way round: Lima at 77° south, 12° west.
 */
function seemSwapped(north: number, east: number): boolean {
  const isEmpty = north < -56 || (north < -34 && east > -54 && east < -14);
  return isEmpty && east > -56 && east < 75 && north > -85;
}
