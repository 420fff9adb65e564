import type { PlanePoint } from '../../../model/laea.ts';

/** Pixels at each edge that panels cover. */
export interface Inset {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Size of the map's element and what is free of it, in CSS pixels, as all lengths on screen. */
export interface Stage {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly inset: Inset;
}

/** The window onto the plane: a point of the plane shows at `x * scale - leftPx, y * scale - topPx`. */
export interface Viewport extends Stage {
  /** Pixels to the plane's unit. */
  readonly scale: number;
  readonly leftPx: number;
  readonly topPx: number;
}

export interface ScreenPoint {
  readonly xPx: number;
  readonly yPx: number;
}

export interface ScreenBox {
  readonly leftPx: number;
  readonly topPx: number;
  readonly rightPx: number;
  readonly bottomPx: number;
}

/** Side of the plane's unit square at zoom 0: one tile of Leaflet's. */
const ZOOM_0_PX = 256;

export function scaleAt(zoom: number): number {
  return ZOOM_0_PX * 2 ** zoom;
}

export function zoomAt(scale: number): number {
  return Math.log2(scale / ZOOM_0_PX);
}

/** How far two points lie from each other, in pixels. `Math.hypot` takes many times as long. */
export function apartPx(a: ScreenPoint, b: ScreenPoint): number {
  const [x, y] = [a.xPx - b.xPx, a.yPx - b.yPx];
  return Math.sqrt(x * x + y * y);
}

export function toScreen({ scale, leftPx, topPx }: Viewport, { x, y }: PlanePoint): ScreenPoint {
  return { xPx: x * scale - leftPx, yPx: y * scale - topPx };
}

export function toPlane({ scale, leftPx, topPx }: Viewport, { xPx, yPx }: ScreenPoint): PlanePoint {
  return { x: (xPx + leftPx) / scale, y: (yPx + topPx) / scale };
}

/** What no panel covers; at least a pixel, however much they cover. */
export function freeBox({ widthPx, heightPx, inset }: Stage): ScreenBox {
  const leftPx = Math.min(inset.left, widthPx - 1);
  const topPx = Math.min(inset.top, heightPx - 1);
  return {
    leftPx,
    topPx,
    rightPx: Math.max(leftPx + 1, widthPx - inset.right),
    bottomPx: Math.max(topPx + 1, heightPx - inset.bottom),
  };
}

export function middleOf({ leftPx, topPx, rightPx, bottomPx }: ScreenBox): ScreenPoint {
  return { xPx: (leftPx + rightPx) / 2, yPx: (topPx + bottomPx) / 2 };
}

export function boxesOverlap(a: ScreenBox, b: ScreenBox): boolean {
  return (
    a.leftPx < b.rightPx && b.leftPx < a.rightPx && a.topPx < b.bottomPx && b.topPx < a.bottomPx
  );
}

export function boxHolds(outer: ScreenBox, inner: ScreenBox): boolean {
  return (
    outer.leftPx <= inner.leftPx &&
    outer.topPx <= inner.topPx &&
    outer.rightPx >= inner.rightPx &&
    outer.bottomPx >= inner.bottomPx
  );
}

export function growBox({ leftPx, topPx, rightPx, bottomPx }: ScreenBox, byPx: number): ScreenBox {
  return {
    leftPx: leftPx - byPx,
    topPx: topPx - byPx,
    rightPx: rightPx + byPx,
    bottomPx: bottomPx + byPx,
  };
}
