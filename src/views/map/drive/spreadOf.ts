import { type Camera, cameraOf, fitCamera, type ZoomLimits } from '../camera/Camera.ts';
import { type Viewport, zoomAt } from '../camera/Viewport.ts';
import { LEAF_STEP_PX } from '../scene/fanOffsets.ts';
import type { PlanePoint } from '../../../model/laea.ts';

const MARGIN_PX = 90;

/**
 * The camera that parts the places of a disc from each other, or null where no zoom does: then its
 * events are fanned out instead.
 */
export function spreadOf(
  places: readonly PlanePoint[],
  viewport: Viewport,
  limits: ZoomLimits,
): Camera | null {
  const widest = Math.max(
    ...places.flatMap((a) => places.map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
  );
  if (widest === 0) return null;
  const zoom = zoomAt((2 * LEAF_STEP_PX) / widest);
  if (zoom > limits.max) return null;
  const nearest = Math.max(zoom, cameraOf(viewport).zoom + 1);
  return fitCamera(places, viewport, { ...limits, max: Math.min(limits.max, nearest) }, MARGIN_PX);
}
