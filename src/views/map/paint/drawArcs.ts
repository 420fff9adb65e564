import type { Arc, Emphasis } from '../scene/Scene.ts';
import { CROSS_RADIUS_PX } from '../scene/bendArcs.ts';
import type { Hit } from '../scene/hitScene.ts';
import type { MapStyle } from '../look/readMapStyle.ts';
import { tieStroke } from '../../../marks/tieStroke.ts';

interface ArcPaint {
  readonly style: MapStyle;
  readonly hovered: Hit | undefined;
}

const ALPHA: Readonly<Record<Emphasis, number>> = { chosen: 1, plain: 0.85, faded: 0.22 };
const HOVER_EXTRA_PX = 1.2;
const CASING_PX = 3;
const STRAIN_AWAY_PX = 3.5;
const STRAIN_DASH = [4, 3];
const ARM_PX = 3;

/** Strokes each tie by itself: one path for many curves costs several times as much to paint. */
export function drawArcs(
  context: CanvasRenderingContext2D,
  arcs: readonly Arc[],
  { style, hovered }: ArcPaint,
): void {
  const alpha = context.globalAlpha;
  for (const arc of arcs) {
    const isHovered = isOn(hovered, arc);
    const widthPx = arc.widthPx + (isHovered ? HOVER_EXTRA_PX : 0);
    const { token, dash, widthPx: ownPx } = tieStroke(arc.rung);
    if (arc.emphasis === 'chosen') {
      context.globalAlpha = alpha * 0.6;
      stroke(context, arc, widthPx + CASING_PX, [], style.colour('--land'));
    }
    context.globalAlpha = alpha * (isHovered ? 1 : ALPHA[arc.emphasis]);
    const stretch = Math.max(1, widthPx / ownPx);
    const stretched = dash.map((lengthPx) => lengthPx * stretch);
    stroke(context, arc, widthPx, stretched, style.colour(token));
    if (arc.strained) drawStrain(context, arc, style.colour('--tie-strained'));
  }
  context.globalAlpha = alpha;
  context.setLineDash([]);
}

/** The crosses of broken ties, above all ties; that of a chosen one in a ring. */
export function drawCrosses(
  context: CanvasRenderingContext2D,
  arcs: readonly Arc[],
  { style, hovered }: ArcPaint,
): void {
  const alpha = context.globalAlpha;
  context.lineCap = 'round';
  for (const { cross, rung, emphasis, ...arc } of arcs) {
    if (!cross) continue;
    const colour = style.colour(tieStroke(rung).token);
    const isHovered = isOn(hovered, arc);
    context.save();
    context.globalAlpha = alpha * (isHovered ? 1 : ALPHA[emphasis]);
    context.translate(cross.xPx, cross.yPx);
    if (emphasis === 'chosen' || isHovered) drawRing(context, style.colour('--panel'), colour);
    else drawArms(context, style.colour('--land'), 4);
    drawArms(context, colour, 1.75);
    context.restore();
  }
}

function isOn(hovered: Hit | undefined, { pair }: Pick<Arc, 'pair'>): boolean {
  return hovered?.type === 'tie' && hovered.arc.pair === pair;
}

function stroke(
  context: CanvasRenderingContext2D,
  { from, control, to }: Pick<Arc, 'from' | 'control' | 'to'>,
  widthPx: number,
  dash: readonly number[],
  colour: string,
): void {
  context.strokeStyle = colour;
  context.lineWidth = widthPx;
  context.lineCap = isDotted(dash) || dash.length === 0 ? 'round' : 'butt';
  context.setLineDash(isDotted(dash) ? dotsOf(dash) : [...dash]);
  context.beginPath();
  context.moveTo(from.xPx, from.yPx);
  context.quadraticCurveTo(control.xPx, control.yPx, to.xPx, to.yPx);
  context.stroke();
}

/** A dash about as long as a line is wide is meant as a dot. */
const DOT_MOST_PX = 3;

function isDotted([first = 0, ...rest]: readonly number[]): boolean {
  return rest.length === 1 && first < DOT_MOST_PX;
}

// no length and round ends make a dot; dots stand as far apart as the dashes would
function dotsOf(dash: readonly number[]): number[] {
  return [0, dash.reduce((sum, lengthPx) => sum + lengthPx, 0)];
}

// a thin dashed line beside the tie, as on the strip of its history
function drawStrain(context: CanvasRenderingContext2D, arc: Arc, colour: string): void {
  const right = arc.to.xPx - arc.from.xPx;
  const down = arc.to.yPx - arc.from.yPx;
  const length = Math.hypot(right, down);
  if (length === 0) return;
  const awayPx = STRAIN_AWAY_PX + arc.widthPx / 2;
  context.save();
  context.translate((down / length) * awayPx, (-right / length) * awayPx);
  stroke(context, arc, 1.25, STRAIN_DASH, colour);
  context.restore();
}

function drawRing(context: CanvasRenderingContext2D, ground: string, colour: string): void {
  context.beginPath();
  context.arc(0, 0, CROSS_RADIUS_PX - 1, 0, 2 * Math.PI);
  context.fillStyle = ground;
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = 1.75;
  context.stroke();
}

function drawArms(context: CanvasRenderingContext2D, colour: string, widthPx: number): void {
  context.strokeStyle = colour;
  context.lineWidth = widthPx;
  context.beginPath();
  context.moveTo(-ARM_PX, -ARM_PX);
  context.lineTo(ARM_PX, ARM_PX);
  context.moveTo(ARM_PX, -ARM_PX);
  context.lineTo(-ARM_PX, ARM_PX);
  context.stroke();
}
