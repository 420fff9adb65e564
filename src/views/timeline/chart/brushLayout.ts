import { type TimeScale, xOf } from '../scale/TimeScale.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';
import type { TimeMode } from '../../../lens/Lens.ts';

/** Where the parts of the brush stand, in pixels from the left edge of the chart. */
export interface BrushLayout {
  /** Edges of the time shown, cut off a little beyond the chart. */
  readonly startX: number;
  readonly endX: number;
  /** Middles of the handles: they stand outside of the time, so that they hide no day of it. */
  readonly startHandleX: number;
  readonly endHandleX: number;
}

/** Beyond the chart by this much, nothing of an edge or a handle shows. */
export const OUTSIDE_PX = 40;
const NARROWEST_PX = 2;
/** Half of a handle's width. */
const HANDLE_PX = 5;
/** Room between the middles of the two handles, for both and the body. */
const HANDLES_APART_PX = 26;

export function brushLayout(span: DaySpan, mode: TimeMode, scale: TimeScale): BrushLayout {
  const startX = cut(xOf(scale, span.startDay), scale);
  const endX = Math.max(startX + NARROWEST_PX, cut(xOf(scale, span.endDay + 1), scale));
  const middle = (startX + endX) / 2;
  if (mode === 'day') return { startX, endX, startHandleX: middle, endHandleX: middle };
  const narrow = mode === 'window' ? Math.max(0, HANDLES_APART_PX - (endX - startX)) / 2 : 0;
  const apart = Math.max(HANDLE_PX, narrow);
  return { startX, endX, startHandleX: startX - apart, endHandleX: endX + apart };
}

function cut(x: number, { widthPx }: TimeScale): number {
  return Math.min(Math.max(x, -OUTSIDE_PX), widthPx + OUTSIDE_PX);
}
