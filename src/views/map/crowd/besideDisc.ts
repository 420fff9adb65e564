import type { ScreenBox, ScreenPoint } from '../camera/Viewport.ts';

const AWAY_PX = 12;
const MARGIN_PX = 10;

/**
 * Where a list stands beside its disc: to the right, else to the left, below or above, wherever it
 * has room within what panels leave free; without room over the disc.
 */
export function besideDisc(
  { xPx, yPx, radiusPx }: ScreenPoint & { readonly radiusPx: number },
  list: { readonly width: number; readonly height: number },
  free: ScreenBox,
): { readonly leftPx: number; readonly topPx: number } {
  const awayPx = radiusPx + AWAY_PX;
  const leftPx = within(xPx - list.width / 2, free.leftPx, free.rightPx - list.width);
  const topPx = within(yPx - list.height / 2, free.topPx, free.bottomPx - list.height);
  const places = [
    { leftPx: xPx + awayPx, topPx },
    { leftPx: xPx - awayPx - list.width, topPx },
    { leftPx, topPx: yPx + awayPx },
    { leftPx, topPx: yPx - awayPx - list.height },
  ];
  const fits = (place: { leftPx: number; topPx: number }) =>
    place.leftPx >= free.leftPx + MARGIN_PX &&
    place.topPx >= free.topPx + MARGIN_PX &&
    place.leftPx + list.width <= free.rightPx - MARGIN_PX &&
    place.topPx + list.height <= free.bottomPx - MARGIN_PX;
  return places.find(fits) ?? { leftPx, topPx };
}

function within(atPx: number, leastPx: number, mostPx: number): number {
  return Math.round(Math.max(leastPx + MARGIN_PX, Math.min(mostPx - MARGIN_PX, atPx)));
}
