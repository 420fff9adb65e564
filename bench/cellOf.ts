import type { CellView } from '../src/columns/CellView.ts';

/** The key of a point's cell in a view, or -1 outside of it. */
export function cellOf({ level, x0, x1, y0, y1 }: CellView, x: number, y: number): number {
  const cx = x >>> (16 - level);
  const cy = y >>> (16 - level);
  return cx < x0 || cx > x1 || cy < y0 || cy > y1 ? -1 : cy * 65_536 + cx;
}
