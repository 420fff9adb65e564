import { planeUnits } from '../../model/planeUnits.ts';
import { isMissing } from './bytes/isMissing.ts';
import { readDecimal } from './bytes/readDecimal.ts';
import type { CellReader } from './CellReader.ts';
import type { RowPlan } from './planRows.ts';

/** Reads the place in units of the plane; (0, 0) where both cells say that there is none. */
export function placeReader({ lat, lng }: RowPlan): CellReader {
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
      return null;
    }
    const noLat = isMissing(bytes, starts[lat]!, ends[lat]!);
    const noLng = isMissing(bytes, starts[lng]!, ends[lng]!);
    if (noLat && noLng) return null;
    return Math.abs(north) <= 90 ? badLng : badLat;
  };
}
