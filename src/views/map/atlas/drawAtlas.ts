import type { ColourToken, MapStyle } from '../look/readMapStyle.ts';
import { HORIZON_RADIUS, RIM_RADIUS } from '../../../model/laea.ts';
import type { AtlasPaths, AtlasShapes } from './AtlasPaths.ts';
import type { Iso3 } from '../../../model/Country.ts';
import type { OverlayTint } from '../../../marks/overlayTint.ts';
import { PATTERN_DRAWINGS } from '../../../marks/patternDrawings.ts';
import { overlayFills } from './overlayFills.ts';

/** The colour that chosen states are tinted and outlined in. */
export type Tints = ReadonlyMap<Iso3, ColourToken>;

/** A point of the plane shows at `x * scale - leftPx, y * scale - topPx` of the canvas, in CSS pixels. */
export interface AtlasView {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly scale: number;
  readonly leftPx: number;
  readonly topPx: number;
}

const TINT = 0.13;

export interface AtlasPaint {
  readonly paths: AtlasPaths;
  readonly tints: Tints;
  readonly overlay: ReadonlyMap<Iso3, OverlayTint>;
  /** States that are drawn as land of others. */
  readonly notYet: ReadonlySet<Iso3>;
  readonly style: MapStyle;
  /** Device pixels to a CSS pixel. */
  readonly ratio: number;
}

/** Paints sea, graticule, land, overlay, borders, tints and horizon onto a canvas whose unit is the CSS pixel. */
export function drawAtlas(
  context: CanvasRenderingContext2D,
  { widthPx, heightPx, scale, leftPx, topPx }: AtlasView,
  paint: AtlasPaint,
): void {
  const { paths, tints, style, ratio } = paint;
  const shapes = paths.at(scale * ratio);
  const linePx = (px: number): void => {
    context.lineWidth = px / scale;
  };
  context.fillStyle = style.colour('--sea');
  context.fillRect(0, 0, widthPx, heightPx);
  context.save();
  context.translate(-leftPx, -topPx);
  context.scale(scale, scale);
  context.lineJoin = 'round';

  context.strokeStyle = style.colour('--land');
  linePx(0.75);
  context.stroke(paths.graticule);

  // a border is stroked from both sides, which sets it off against the coast
  context.strokeStyle = style.colour('--border-line');
  linePx(0.6);
  for (const [path, token] of [
    [shapes.otherLand, '--land-other'],
    [shapes.land, '--land'],
  ] as const) {
    context.fillStyle = style.colour(token);
    context.fill(path, 'evenodd');
    if (path === shapes.land) {
      drawPale(context, shapes, paint);
      drawOverlay(context, shapes, paint, scale);
    }
    context.stroke(path);
  }

  for (const [iso3, token] of tints) {
    const outline = shapes.outline(iso3);
    if (!outline) continue;
    context.fillStyle = style.colour(token);
    context.globalAlpha = TINT;
    context.fill(outline, 'evenodd');
    context.globalAlpha = 1;
    context.strokeStyle = style.colour(token);
    linePx(1.25);
    context.stroke(outline);
  }
  drawHorizon(context, style, linePx);
  context.restore();
}

function drawPale(
  context: CanvasRenderingContext2D,
  shapes: AtlasShapes,
  { notYet, style }: AtlasPaint,
): void {
  context.fillStyle = style.colour('--land-other');
  for (const iso3 of notYet) {
    const outline = shapes.outline(iso3);
    if (outline) context.fill(outline, 'evenodd');
  }
}

function drawOverlay(
  context: CanvasRenderingContext2D,
  shapes: AtlasShapes,
  { overlay, style, ratio }: AtlasPaint,
  scale: number,
): void {
  const fillOf = overlayFills(context, style, { scale, ratio });
  for (const [iso3, tint] of overlay) {
    const outline = shapes.outline(iso3);
    if (!outline) continue;
    context.fillStyle = fillOf(tint);
    context.fill(outline, 'evenodd');
    const { outlinePx } = PATTERN_DRAWINGS[tint.pattern];
    if (outlinePx === 0) continue;
    context.save();
    context.strokeStyle = style.colour(tint.token);
    context.lineWidth = outlinePx / scale;
    context.stroke(outline);
    context.restore();
  }
}

// a ring of sea over the strip between horizon and rim: clipping costs three times the whole picture
function drawHorizon(
  context: CanvasRenderingContext2D,
  style: MapStyle,
  linePx: (px: number) => void,
): void {
  const stripWidth = 1.1 * (RIM_RADIUS - HORIZON_RADIUS);
  context.strokeStyle = style.colour('--sea');
  context.lineWidth = stripWidth;
  context.beginPath();
  context.arc(0.5, 0.5, HORIZON_RADIUS + stripWidth / 2, 0, 2 * Math.PI);
  context.stroke();
  context.strokeStyle = style.colour('--border-line');
  linePx(1);
  context.beginPath();
  context.arc(0.5, 0.5, HORIZON_RADIUS, 0, 2 * Math.PI);
  context.stroke();
}
