import { type TimeScale, xOf } from '../scale/TimeScale.ts';
import type { BlockLanes } from './blockLanes.ts';
import type { Histogram } from './Histogram.ts';

const INSET_PX = 28;
const LINE_PX = 13;

/**
 * Where a line of words finds room above the blocks of cooperation, from the left; null where it finds
 * none.
 */
export function captionX(
  { edges, whole }: Histogram,
  scale: TimeScale,
  { lanes, unitPx }: BlockLanes,
  wordsPx: number,
): number | null {
  const most = (lanes.cooperation.height - LINE_PX) / unitPx;
  let from = INSET_PX;
  for (const [bin, count] of whole.cooperation.entries()) {
    const startX = xOf(scale, edges[bin] ?? 0);
    if (count <= most || startX < from) {
      if (count > most) from = Math.max(from, xOf(scale, edges[bin + 1] ?? 0) + INSET_PX);
      continue;
    }
    if (startX - from >= wordsPx + INSET_PX) break;
    from = xOf(scale, edges[bin + 1] ?? 0) + INSET_PX;
  }
  return from + wordsPx <= scale.widthPx - INSET_PX ? from : null;
}
