import { PATTERN_DRAWINGS, STROKE_ALPHA, TILE_PX } from '../../../marks/patternDrawings.ts';
import type { OverlayTint } from '../../../marks/overlayTint.ts';
import type { MapStyle } from '../look/readMapStyle.ts';
import { contextOf } from '../../../base/contextOf.ts';

interface Grain {
  /** Pixels to a unit of what is filled. */
  readonly scale: number;
  /** Device pixels to a CSS pixel. */
  readonly ratio: number;
}

/** Fills for tints: patterns whose tiles keep their size on screen at any zoom, each made once. */
export function overlayFills(
  context: CanvasRenderingContext2D,
  style: MapStyle,
  { scale, ratio }: Grain,
): (tint: OverlayTint) => CanvasPattern {
  const made = new Map<string, CanvasPattern>();
  return (tint) => {
    const key = `${tint.token} ${tint.pattern}`;
    const pattern = made.get(key) ?? context.createPattern(tileOf(tint, style, ratio), 'repeat');
    if (!pattern) throw new Error('The browser gives no pattern to tint the map with.');
    pattern.setTransform(new DOMMatrix().scale(TILE_PX / sideOf(ratio) / scale));
    made.set(key, pattern);
    return pattern;
  };
}

// a whole number, so that tiles meet without a seam
function sideOf(ratio: number): number {
  return Math.round(TILE_PX * ratio);
}

function tileOf({ token, pattern }: OverlayTint, style: MapStyle, ratio: number) {
  const tile = document.createElement('canvas');
  const side = sideOf(ratio);
  tile.width = side;
  tile.height = side;
  const context = contextOf(tile);
  const { wash, path, widthPx } = PATTERN_DRAWINGS[pattern];
  context.scale(side / TILE_PX, side / TILE_PX);
  context.fillStyle = style.colour(token);
  context.globalAlpha = wash;
  context.fillRect(0, 0, TILE_PX, TILE_PX);
  context.strokeStyle = style.colour(token);
  context.globalAlpha = STROKE_ALPHA;
  context.lineWidth = widthPx;
  context.lineCap = 'round';
  if (widthPx > 0) context.stroke(new Path2D(path));
  return tile;
}
