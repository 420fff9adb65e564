import { type Camera, viewportOf } from './Camera.ts';
import { freeBox, scaleAt, type Stage, toScreen } from './Viewport.ts';
import type { PlanePoint } from '../laea.ts';

/** Free pixels between what is revealed and the edge. */
const MARGIN_PX = 44;

/** The camera moved no more than it takes to have a point of the plane in the free area. */
export function revealing(camera: Camera, point: PlanePoint, stage: Stage): Camera {
  const { leftPx, topPx, rightPx, bottomPx } = freeBox(stage);
  const { xPx, yPx } = toScreen(viewportOf(camera, stage), point);
  const scale = scaleAt(camera.zoom);
  return {
    ...camera,
    x: camera.x + overstep(xPx, leftPx, rightPx) / scale,
    y: camera.y + overstep(yPx, topPx, bottomPx) / scale,
  };
}

// by how much a place lies past the nearer margin; a narrow gap is aimed at its middle
function overstep(atPx: number, fromPx: number, toPx: number): number {
  const marginPx = Math.min(MARGIN_PX, (toPx - fromPx) / 2);
  if (atPx < fromPx + marginPx) return atPx - fromPx - marginPx;
  return Math.max(0, atPx - toPx + marginPx);
}
