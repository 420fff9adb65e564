import type { ScreenBox } from '../camera/Viewport.ts';
import type { Spot } from './spotIn.ts';

const AWAY_PX = 10;
const MARGIN_PX = 6;

/** Where the words about a spot stand: above it, else below, within what panels leave free. */
export function labelPlace(
  { xPx, yPx, radiusPx }: Spot,
  label: { readonly width: number; readonly height: number },
  free: ScreenBox,
): { readonly leftPx: number; readonly topPx: number } {
  const abovePx = yPx - radiusPx - AWAY_PX - label.height;
  const belowPx = yPx + radiusPx + AWAY_PX;
  const mostPx = free.rightPx - MARGIN_PX - label.width;
  return {
    leftPx: Math.round(Math.max(free.leftPx + MARGIN_PX, Math.min(mostPx, xPx - label.width / 2))),
    topPx: Math.round(abovePx >= free.topPx + MARGIN_PX ? abovePx : belowPx),
  };
}
