import type { SheetHeight } from '../../state/usePanel.ts';

export const SHEET_HEIGHTS: readonly SheetHeight[] = ['low', 'half', 'full'];

/** The heights at which a sheet rests, in px. */
export type SheetStops = Readonly<Record<SheetHeight, number>>;

/** Let go, a sheet coasts as far as its speed takes it in this time. */
const COAST_MS = 180;

/** Where a sheet comes to rest that is let go at `heightPx`, growing by `speed` px each millisecond. */
export function restingStop(heightPx: number, speed: number, stops: SheetStops): SheetHeight {
  const coasted = heightPx + speed * COAST_MS;
  const away = (height: SheetHeight) => Math.abs(stops[height] - coasted);
  return SHEET_HEIGHTS.reduce((best, height) => (away(height) < away(best) ? height : best));
}

/** The height that many steps higher or lower; the last one on that side where there is none. */
export function steppedHeight(height: SheetHeight, by: number): SheetHeight {
  const last = SHEET_HEIGHTS.length - 1;
  const index = Math.max(0, Math.min(last, SHEET_HEIGHTS.indexOf(height) + by));
  return SHEET_HEIGHTS[index] ?? height;
}
