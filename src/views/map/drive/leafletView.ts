import { LatLng, type Map as LeafletMap } from 'leaflet';
import { type Stage, type Viewport, scaleAt, toPlane, zoomAt } from '../camera/Viewport.ts';
import { laea } from '../../../model/laea.ts';

/** What Leaflet shows, in the terms of a viewport; it rounds to whole pixels. */
export type LeafletView = Pick<Viewport, 'scale' | 'leftPx' | 'topPx'>;

export function leafletView(map: LeafletMap): LeafletView {
  const corner = map.getPixelBounds().min;
  return { scale: scaleAt(map.getZoom()), leftPx: corner?.x ?? 0, topPx: corner?.y ?? 0 };
}

/** The viewport after the move that took Leaflet from one view to the next. What it lacks of the true place it keeps lacking. */
export function followLeaflet(
  viewport: Viewport,
  before: LeafletView,
  after: LeafletView,
): Viewport {
  const ratio = after.scale / before.scale;
  return {
    ...viewport,
    scale: viewport.scale * ratio,
    leftPx: ratio * (viewport.leftPx - before.leftPx) + after.leftPx,
    topPx: ratio * (viewport.topPx - before.topPx) + after.topPx,
  };
}

/** Has Leaflet show a viewport, to the pixel. */
export function showInLeaflet(map: LeafletMap, viewport: Viewport): void {
  const middle = { xPx: viewport.widthPx / 2, yPx: viewport.heightPx / 2 };
  const { x, y } = toPlane(viewport, middle);
  const { lat, lng } = laea.unproject(x, y);
  map.setView(new LatLng(lat, lng), zoomAt(viewport.scale), { animate: false });
}

interface Gestures {
  readonly start: () => void;
  readonly move: () => void;
  readonly end: () => void;
}

/** Listens to Leaflet's moves, by drag or pinch, until the answer is called. */
export function onGestures(map: LeafletMap, { start, move, end }: Gestures): () => void {
  const listeners = { dragstart: start, zoomstart: start, move, moveend: end };
  map.on(listeners);
  return () => map.off(listeners);
}

/** A pane below or above others by its level, which nothing can be pressed on. */
export function paneOf(map: LeafletMap, name: string, level: number): HTMLElement {
  const pane = map.getPane(name) ?? map.createPane(name);
  pane.style.zIndex = String(level);
  pane.style.pointerEvents = 'none';
  pane.ariaHidden = 'true';
  return pane;
}

/** At least a pixel: on a page whose styles did not come the map has no height. */
export function sizeOf(map: LeafletMap): Pick<Stage, 'widthPx' | 'heightPx'> {
  const { clientWidth, clientHeight } = map.getContainer();
  return { widthPx: Math.max(1, clientWidth), heightPx: Math.max(1, clientHeight) };
}
