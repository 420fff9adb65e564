import { HORIZON_RADIUS, type PlanePoint, laea } from '../../../model/laea.ts';
import { homeBox } from './homeBox.ts';
import {
  freeBox,
  type Inset,
  middleOf,
  type ScreenPoint,
  scaleAt,
  type Stage,
  type Viewport,
  zoomAt,
} from './Viewport.ts';
import type { MapPosition } from '../../../lens/Lens.ts';

/** Where the map looks: the point of the plane in the middle of the free area, and how near. */
export interface Camera extends PlanePoint {
  readonly zoom: number;
}

export interface ZoomLimits {
  readonly min: number;
  readonly max: number;
}

const ZOOM_MAX = 9;
/** Free pixels at the bottom of the first view, and at its top, where tabs hang. */
const FOOT_PX = 8;
const TABS_PX = 24;
const SUBJECT_ZOOM_MAX = 6;
/** Room for discs, names and what stands at the edge. */
const SUBJECT_MARGIN_PX = 36;

/** The Americas from 53° N to 53° S, on a phone a little less, fitted into the free area. */
export function americasCamera(stage: Stage): Camera {
  const { left, top, right, bottom } = homeBox(stage.widthPx);
  const camera = fitCamera(
    [
      { x: left, y: top },
      { x: right, y: bottom },
    ],
    { ...stage, inset: roomier(stage.inset) },
    { min: 0, max: ZOOM_MAX },
    0,
  );
  return panCamera(camera, 0, (FOOT_PX - TABS_PX) / 2);
}

function roomier(inset: Inset): Inset {
  return { ...inset, top: inset.top + TABS_PX, bottom: inset.bottom + FOOT_PX };
}

/** What is chosen, whole in the free area and no nearer than a small state needs. */
export function subjectCamera(points: readonly PlanePoint[], stage: Stage): Camera {
  return fitCamera(points, stage, { min: 0, max: SUBJECT_ZOOM_MAX }, SUBJECT_MARGIN_PX);
}

/** The nearest camera that has all points in the free area, `marginPx` from its edges. */
export function fitCamera(
  points: readonly PlanePoint[],
  stage: Stage,
  limits: ZoomLimits,
  marginPx: number,
): Camera {
  const { leftPx, topPx, rightPx, bottomPx } = freeBox(stage);
  const [left, right] = [min(points.map(({ x }) => x)), max(points.map(({ x }) => x))];
  const [top, bottom] = [min(points.map(({ y }) => y)), max(points.map(({ y }) => y))];
  const scale = Math.min(
    Math.max(1, rightPx - leftPx - 2 * marginPx) / (right - left),
    Math.max(1, bottomPx - topPx - 2 * marginPx) / (bottom - top),
  );
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    zoom: limitZoom(zoomAt(scale), limits),
  };
}

/** From where the hemisphere's disc fills the free area, or the Americas do, to where a city does. */
export function zoomLimits(stage: Stage): ZoomLimits {
  const { leftPx, topPx, rightPx, bottomPx } = freeBox(stage);
  const discPx = Math.min(rightPx - leftPx, bottomPx - topPx);
  const disc = zoomAt(discPx / (2 * HORIZON_RADIUS));
  return { min: Math.max(0, Math.min(disc, americasCamera(stage).zoom)), max: ZOOM_MAX };
}

/** The camera kept within its limits of zoom, its middle on the hemisphere's disc: one cannot get lost. */
export function clampCamera({ x, y, zoom }: Camera, limits: ZoomLimits): Camera {
  const away = Math.hypot(x - 0.5, y - 0.5);
  const pull = away > HORIZON_RADIUS ? HORIZON_RADIUS / away : 1;
  return {
    x: 0.5 + (x - 0.5) * pull,
    y: 0.5 + (y - 0.5) * pull,
    zoom: limitZoom(zoom, limits),
  };
}

/** The camera at another zoom, with the point of the plane that shows at `anchor` kept there. */
export function zoomAround(
  camera: Camera,
  zoom: number,
  anchor: ScreenPoint,
  stage: Stage,
): Camera {
  const middle = middleOf(freeBox(stage));
  const shift = 1 / scaleAt(camera.zoom) - 1 / scaleAt(zoom);
  return {
    x: camera.x + (anchor.xPx - middle.xPx) * shift,
    y: camera.y + (anchor.yPx - middle.yPx) * shift,
    zoom,
  };
}

/** The camera after the map has moved under it by so many pixels. */
export function panCamera(camera: Camera, rightPx: number, downPx: number): Camera {
  const scale = scaleAt(camera.zoom);
  return { ...camera, x: camera.x + rightPx / scale, y: camera.y + downPx / scale };
}

/**
 * A camera on the way from `from` to `to`, at `t` from 0 to 1. All the way one point of the plane
 * stays where it is on the screen: the one about which the two differ by zoom alone.
 */
export function cameraBetween(from: Camera, to: Camera, t: number): Camera {
  if (t >= 1) return to;
  const zoom = from.zoom + (to.zoom - from.zoom) * t;
  const whole = 2 ** (from.zoom - to.zoom) - 1;
  const way = Math.abs(whole) < 1e-6 ? t : (2 ** (from.zoom - zoom) - 1) / whole;
  return { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way, zoom };
}

export function viewportOf(camera: Camera, stage: Stage): Viewport {
  const scale = scaleAt(camera.zoom);
  const { xPx, yPx } = middleOf(freeBox(stage));
  return { ...stage, scale, leftPx: camera.x * scale - xPx, topPx: camera.y * scale - yPx };
}

export function cameraOf(viewport: Viewport): Camera {
  const { xPx, yPx } = middleOf(freeBox(viewport));
  const { scale, leftPx, topPx } = viewport;
  return { x: (xPx + leftPx) / scale, y: (yPx + topPx) / scale, zoom: zoomAt(scale) };
}

export function cameraAt({ lng, lat, zoom }: MapPosition): Camera {
  return { ...laea.project(lng, lat), zoom };
}

export function mapPositionOf({ x, y, zoom }: Camera): MapPosition {
  return { ...laea.unproject(x, y), zoom };
}

/** True when no eye could tell the two apart. */
export function sameCamera(a: Camera, b: Camera): boolean {
  const apartPx = Math.hypot(a.x - b.x, a.y - b.y) * scaleAt(Math.max(a.zoom, b.zoom));
  return apartPx < 1.5 && Math.abs(a.zoom - b.zoom) < 0.01;
}

function limitZoom(zoom: number, limits: ZoomLimits): number {
  return Math.max(limits.min, Math.min(limits.max, zoom));
}

function min(values: readonly number[]): number {
  return Math.min(...values);
}

function max(values: readonly number[]): number {
  return Math.max(...values);
}
