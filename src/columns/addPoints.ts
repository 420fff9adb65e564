import type { CellView } from './CellView.ts';
import type { EventTable } from './EventTable.ts';
import type { SignedRange } from './splitAtBlocks.ts';
import type { Tally } from './Tally.ts';

/** Counts the points of a range by cell of a view, whatever they are of, in or out. */
export function addPoints(
  { count, sumX, sumY, across }: Tally,
  { level, x0, y0, y1 }: CellView,
  { x, y }: Pick<EventTable, 'x' | 'y'>,
  positions: Uint32Array | null,
  { from, to, sign }: SignedRange,
): void {
  const shift = 16 - level;
  const down = y1 - y0 + 1;
  for (let i = from; i < to; i++) {
    const position = positions === null ? i : positions[i]!;
    const px = x[position]!;
    const py = y[position]!;
    const cx = (px >>> shift) - x0;
    const cy = (py >>> shift) - y0;
    if (cx >>> 0 >= across || cy >>> 0 >= down) continue;
    const at = cy * across + cx;
    count[at]! += sign;
    sumX[at]! += sign * px;
    sumY[at]! += sign * py;
  }
}
