import { type Camera, panCamera, viewportOf } from './Camera.ts';
import { freeBox, type Stage, toScreen } from './Viewport.ts';
import type { PlanePoint } from '../laea.ts';
import { shiftInto } from './shiftInto.ts';

/** Free pixels between what is revealed and the edge. */
const MARGIN_PX = 44;

/** The camera moved no more than it takes to have a point of the plane in the free area. */
export function revealing(camera: Camera, point: PlanePoint, stage: Stage): Camera {
  const at = toScreen(viewportOf(camera, stage), point);
  const { rightPx, downPx } = shiftInto([at], freeBox(stage), MARGIN_PX);
  return panCamera(camera, rightPx, downPx);
}
