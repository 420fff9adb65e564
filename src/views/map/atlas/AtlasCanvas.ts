import type { AtlasPaint, AtlasView, drawAtlas } from './drawAtlas.ts';
import type { Box } from './readAtlas.ts';
import type { ScreenPoint, Viewport } from '../camera/Viewport.ts';
import { contextOf } from '../../../base/contextOf.ts';

export interface AtlasCanvas {
  /** Paints the atlas anew as the viewport has it. */
  paint(viewport: Viewport, paint: AtlasPaint, draw: typeof drawAtlas): void;
  /** Paints a part of what is painted anew, where it stands: a fraction of the work for a few states. */
  mend(part: Box, paint: AtlasPaint, draw: typeof drawAtlas): void;
  /**
   * Moves and scales what is painted to where the viewport has it; `origin` is where the map's
   * top left corner lies in the pane. Says how well that does.
   */
  place(viewport: Viewport, origin: ScreenPoint): AtlasFit;
  remove(): void;
}

/** `exact` to the pixel; `passing` while the map moves; `lacking` where it is bare or too coarse. */
type AtlasFit = 'exact' | 'passing' | 'lacking';

/** Share of the map's size that is painted beyond each edge, for the map to be dragged over. */
const OVERHANG = 0.15;
const MAGNIFIED_MOST = 1.6;
/** What the lines of an outline reach beyond it. */
const LINES_PX = 2;

/** A canvas in `pane` that holds the atlas. */
export function atlasCanvasIn(pane: HTMLElement): AtlasCanvas {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position: absolute; top: 0; left: 0; transform-origin: 0 0';
  pane.append(canvas);
  // keeps it with the processor, to which paths of 40,000 points come easier than to a graphics card
  const context = contextOf(canvas, { alpha: false, willReadFrequently: true });
  let painted: AtlasView | null = null;
  return {
    remove: () => canvas.remove(),
    paint(viewport, paint, draw) {
      const { ratio } = paint;
      const view = overhanging(viewport);
      setSize(canvas, view, ratio);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      draw(context, view, paint);
      painted = view;
    },
    mend(part, paint, draw) {
      if (!painted) return;
      context.save();
      clipTo(context, part, painted, paint.ratio);
      draw(context, painted, paint);
      context.restore();
    },
    place(viewport, origin) {
      if (!painted) return 'lacking';
      const magnified = viewport.scale / painted.scale;
      const leftPx = magnified * painted.leftPx - viewport.leftPx;
      const topPx = magnified * painted.topPx - viewport.topPx;
      canvas.style.transform = `translate3d(${origin.xPx + leftPx}px, ${origin.yPx + topPx}px, 0) scale(${magnified})`;
      const covers =
        leftPx <= 0 &&
        topPx <= 0 &&
        leftPx + magnified * painted.widthPx >= viewport.widthPx &&
        topPx + magnified * painted.heightPx >= viewport.heightPx;
      if (!covers || magnified > MAGNIFIED_MOST) return 'lacking';
      return magnified === 1 && isWhole(leftPx) && isWhole(topPx) ? 'exact' : 'passing';
    },
  };
}

// sums of pixels are whole but for the last bits
function isWhole(px: number): boolean {
  return Math.abs(px - Math.round(px)) < 1e-6;
}

// to whole device pixels: an edge between two of them would be painted over itself
function clipTo(
  context: CanvasRenderingContext2D,
  { left, top, right, bottom }: Box,
  { scale, leftPx, topPx }: AtlasView,
  ratio: number,
): void {
  const startOf = (at: number, fromPx: number) =>
    Math.floor((at * scale - fromPx - LINES_PX) * ratio) / ratio;
  const endOf = (at: number, fromPx: number) =>
    Math.ceil((at * scale - fromPx + LINES_PX) * ratio) / ratio;
  const [x, y] = [startOf(left, leftPx), startOf(top, topPx)];
  context.beginPath();
  context.rect(x, y, endOf(right, leftPx) - x, endOf(bottom, topPx) - y);
  context.clip();
}

function overhanging({ widthPx, heightPx, scale, leftPx, topPx }: Viewport): AtlasView {
  const overhangPx = Math.round(OVERHANG * Math.max(widthPx, heightPx));
  return {
    widthPx: widthPx + 2 * overhangPx,
    heightPx: heightPx + 2 * overhangPx,
    scale,
    leftPx: leftPx - overhangPx,
    topPx: topPx - overhangPx,
  };
}

function setSize(canvas: HTMLCanvasElement, { widthPx, heightPx }: AtlasView, ratio: number): void {
  const [width, height] = [Math.ceil(widthPx * ratio), Math.ceil(heightPx * ratio)];
  // setting a size clears the canvas, even to what it was
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  canvas.style.width = `${width / ratio}px`;
  canvas.style.height = `${height / ratio}px`;
}
