import { type Camera, panCamera, viewportOf } from './Camera.ts';
import { freeBox, type ScreenBox, type Stage, toScreen } from './Viewport.ts';
import type { PlanePoint } from '../../../model/laea.ts';
import { shiftInto } from './shiftInto.ts';

/** Free pixels around what counts as seen. */
const SEEN_PX = 24;
/** Where to a point out of sight is brought, as shares of the free area: clear of what stands in its corners. */
const INNER = 0.12;

/** The camera moved no more than it takes to have a point of the plane well in the free area; not at all for one that is there. */
export function revealing(camera: Camera, point: PlanePoint, stage: Stage): Camera {
  const at = toScreen(viewportOf(camera, stage), point);
  const free = freeBox(stage);
  const unseen = shiftInto([at], free, SEEN_PX);
  if (unseen.rightPx === 0 && unseen.downPx === 0) return camera;
  const { rightPx, downPx } = shiftInto([at], innerBox(free), 0);
  return panCamera(camera, rightPx, downPx);
}

function innerBox({ leftPx, topPx, rightPx, bottomPx }: ScreenBox): ScreenBox {
  const [asidePx, downPx] = [INNER * (rightPx - leftPx), INNER * (bottomPx - topPx)];
  return {
    leftPx: leftPx + asidePx,
    topPx: topPx + downPx,
    rightPx: rightPx - asidePx,
    bottomPx: bottomPx - downPx,
  };
}
