import type { Hover } from './drive/MapDriver.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN_PX = 8;
const POINTER_PX = 14;

/** Where a hint stands: above its disc, or beside the pointer, and never past the map's edges. */
export function hintPlace(
  { hit, at }: Hover,
  hint: Size,
  map: Size,
): { readonly leftPx: number; readonly topPx: number } {
  const isOnDisc = hit.type === 'disc';
  const { xPx, yPx } = isOnDisc ? hit.disc : at;
  const awayPx = isOnDisc ? hit.disc.look.radiusPx + MARGIN_PX : POINTER_PX;
  const abovePx = yPx - awayPx - hint.height;
  return {
    leftPx: within(xPx - hint.width / 2, map.width - hint.width),
    topPx: abovePx >= MARGIN_PX ? abovePx : within(yPx + awayPx, map.height - hint.height),
  };
}

function within(atPx: number, mostPx: number): number {
  return Math.round(Math.max(MARGIN_PX, Math.min(mostPx - MARGIN_PX, atPx)));
}
