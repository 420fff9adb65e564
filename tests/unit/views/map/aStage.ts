import { americasCamera, viewportOf } from '../../../../src/views/map/camera/Camera.ts';
import type { Stage, Viewport } from '../../../../src/views/map/camera/Viewport.ts';

/** A desk: a list on the left, a bar above, a timeline below. */
export const DESK: Stage = {
  widthPx: 1440,
  heightPx: 900,
  inset: { top: 70, right: 16, bottom: 190, left: 330 },
};

/** A phone: bars above, a sheet and the timeline below. */
export const PHONE: Stage = {
  widthPx: 390,
  heightPx: 844,
  inset: { top: 110, right: 0, bottom: 330, left: 0 },
};

/** The first view on a stage, or the same at another zoom. */
export function aViewport(stage: Stage = DESK, zoom?: number): Viewport {
  const camera = americasCamera(stage);
  return viewportOf(zoom === undefined ? camera : { ...camera, zoom }, stage);
}
