import { planeUnits } from '../../model/planeUnits.ts';
import type { RowIssueCode } from '../../model/RowIssue.ts';
import { isMissing } from './bytes/isMissing.ts';
import { readDecimal } from './bytes/readDecimal.ts';
import type { CellReader } from './CellReader.ts';
import type { RowPlan } from './planRows.ts';

/**
 * Reads the place in units of the plane; (0, 0) where both cells say that there is none. `warn` hears of places
 * that are read and may not be meant.
 */
export function placeReader(
  { lat, lng }: RowPlan,
  warn: (code: RowIssueCode, column: number) => unknown,
): CellReader {
  const badLat = { code: 'bad-degrees', column: lat } as const;
  const badLng = { code: 'bad-degrees', column: lng } as const;
  return ({ bytes, starts, ends }, event) => {
    event.x = 0;
    event.y = 0;
    if (lat < 0 || lng < 0) return null;
    const north = readDecimal(bytes, starts[lat]!, ends[lat]!);
    const east = readDecimal(bytes, starts[lng]!, ends[lng]!);
    if (Math.abs(north) <= 90 && Math.abs(east) <= 180) {
      const { x, y } = planeUnits(east, north);
      event.x = x;
      event.y = y;
      if (north === 0 && east === 0) warn('zero-place', lat);
      else if (seemSwapped(north, east)) warn('swapped-degrees', lat);
      return null;
    }
    const noLat = isMissing(bytes, starts[lat]!, ends[lat]!);
    const noLng = isMissing(bytes, starts[lng]!, ends[lng]!);
    if (noLat && noLng) return null;
    return Math.abs(north) <= 90 ? badLng : badLat;
  };
}

/**
 * Whether a place lies south of all towns or in the empty South Atlantic, and would lie in the Americas the
 * other way round: Lima at 77° south, 12° west.
 */
function seemSwapped(north: number, east: number): boolean {
  const isEmpty = north < -56 || (north < -34 && east > -54 && east < -14);
  return isEmpty && east > -56 && east < 75 && north > -85;
}
