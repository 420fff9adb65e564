import {
  freeBox,
  growBox,
  middleOf,
  type ScreenPoint,
  toScreen,
  type Viewport,
} from '../camera/Viewport.ts';
import { HORIZON_RADIUS, type PlanePoint } from '../../../model/laea.ts';

export interface Mooring extends ScreenPoint {
  /** Towards the place: radians, clockwise from the right. */
  readonly angle: number;
}

const MARGIN_PX = 24;

/**
 * Where an event beyond the hemisphere is moored: on the rim of the disc in its direction, which is
 * that of the shortest way there, or where the line to that point leaves the free area.
 */
export function dockAtRim(place: PlanePoint, viewport: Viewport): Mooring {
  const direction = Math.atan2(place.y - 0.5, place.x - 0.5);
  const rim = toScreen(viewport, {
    x: 0.5 + HORIZON_RADIUS * Math.cos(direction),
    y: 0.5 + HORIZON_RADIUS * Math.sin(direction),
  });
  const free = growBox(freeBox(viewport), -MARGIN_PX);
  const middle = middleOf(free);
  const right = rim.xPx - middle.xPx;
  const down = rim.yPx - middle.yPx;
  const room = Math.min(
    shareWithin(right, free.rightPx - middle.xPx),
    shareWithin(down, free.bottomPx - middle.yPx),
  );
  if (room >= 1) return { ...rim, angle: direction };
  return {
    xPx: middle.xPx + right * room,
    yPx: middle.yPx + down * room,
    angle: Math.atan2(down, right),
  };
}

// how much of a length fits into the half-width of the free area
function shareWithin(lengthPx: number, halfPx: number): number {
  return lengthPx === 0 ? Infinity : Math.max(0, halfPx) / Math.abs(lengthPx);
}
