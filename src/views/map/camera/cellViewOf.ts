import { type CellView, isSameView, PLANE_LEVEL } from '../../../columns/CellView.ts';
import type { Viewport } from './Viewport.ts';

/** Side of a cell on the screen, about: between 23 and 45 pixels at a zoom between two levels. */
const CELL_PX = 32;
const MOST_LEVEL = 16;

/**
 * The cells of the plane in view, one around them included, so that nothing pops in at the edges.
 * The same object as `before` where they are the same: readers go on from their last frame then.
 */
export function cellViewOf(
  { scale, leftPx, topPx, widthPx, heightPx }: Viewport,
  before: CellView | null,
): CellView {
  const wanted = Math.round(Math.log2(scale / CELL_PX));
  const level = Math.max(PLANE_LEVEL, Math.min(MOST_LEVEL, wanted));
  const last = 2 ** level - 1;
  const cellPx = scale / 2 ** level;
  const at = (px: number, more: number) =>
    Math.max(0, Math.min(last, Math.floor(px / cellPx) + more));
  const view = {
    level,
    x0: at(leftPx, -1),
    y0: at(topPx, -1),
    x1: at(leftPx + widthPx, 1),
    y1: at(topPx + heightPx, 1),
  };
  return before && isSameView(before, view) ? before : view;
}
