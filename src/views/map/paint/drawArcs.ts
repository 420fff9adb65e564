import type { Arc, Emphasis } from '../scene/Scene.ts';
import { CROSS_RADIUS_PX } from '../scene/bendArcs.ts';
import type { MapStyle } from '../look/readMapStyle.ts';
import { type TieStroke, tieStroke } from '../../../marks/tieStroke.ts';

interface ArcPaint {
  readonly style: MapStyle;
}

const ALPHA: Readonly<Record<Emphasis, number>> = { chosen: 1, plain: 1, faded: 0.28 };
/** The ground round broken ties and chosen ones, which sets them off from all that they cross. */
const CASING_PX = 2.6;
const CASING_ALPHA = 0.75;
const STRAIN_AWAY_PX = 3.5;
const STRAIN_DASH = [4, 3];
const ARM_PX = 4.2;
const ARM_WIDTH_PX = 2.5;
const RING_RADIUS_PX = 9.5;

/** Strokes each tie by itself: one path for many curves costs several times as much to paint. */
export function drawArcs(
  context: CanvasRenderingContext2D,
  arcs: readonly Arc[],
  { style }: ArcPaint,
): void {
  const alpha = context.globalAlpha;
  for (const arc of arcs) {
    const { emphasis, widthPx } = arc;
    const { token, dash, cap, cross, widthPx: ownPx } = tieStroke(arc.rung);
    if (emphasis === 'chosen' || (cross && emphasis === 'plain')) {
      context.globalAlpha = alpha * CASING_ALPHA;
      const ground = { widthPx: widthPx + CASING_PX, dash: [], cap: 'butt' } as const;
      stroke(context, arc, ground, style.colour('--land'));
    }
    context.globalAlpha = alpha * ALPHA[emphasis];
    const stretch = Math.max(1, widthPx / ownPx);
    const stretched = dash.map((lengthPx) => lengthPx * stretch);
    stroke(context, arc, { widthPx, dash: stretched, cap }, style.colour(token));
    if (arc.strained) drawStrain(context, arc, style.colour('--tie-strained'));
  }
  context.globalAlpha = alpha;
  context.setLineDash([]);
}

/** The crosses of broken ties, above all ties; that of a chosen one in a ring. */
export function drawCrosses(
  context: CanvasRenderingContext2D,
  arcs: readonly Arc[],
  { style }: ArcPaint,
): void {
  context.lineCap = 'round';
  for (const { cross, rung, emphasis } of arcs) {
    if (!cross) continue;
    const colour = style.colour(tieStroke(rung).token);
    context.save();
    context.translate(cross.xPx, cross.yPx);
    disc(context, CROSS_RADIUS_PX);
    context.fillStyle = style.colour('--land');
    context.fill();
    if (emphasis === 'chosen') drawRing(context, style.colour('--panel'), colour);
    drawArms(context, colour);
    context.restore();
  }
}

type Line = Pick<TieStroke, 'dash' | 'cap' | 'widthPx'>;

function stroke(
  context: CanvasRenderingContext2D,
  { from, control, to }: Pick<Arc, 'from' | 'control' | 'to'>,
  { dash, cap, widthPx }: Line,
  colour: string,
): void {
  context.strokeStyle = colour;
  context.lineWidth = widthPx;
  context.lineCap = cap;
  context.setLineDash([...dash]);
  context.beginPath();
  context.moveTo(from.xPx, from.yPx);
  context.quadraticCurveTo(control.xPx, control.yPx, to.xPx, to.yPx);
  context.stroke();
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
  stroke(context, arc, { widthPx: 1.25, dash: STRAIN_DASH, cap: 'butt' }, colour);
  context.restore();
}

function drawRing(context: CanvasRenderingContext2D, ground: string, colour: string): void {
  disc(context, RING_RADIUS_PX - 0.75);
  context.fillStyle = ground;
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.stroke();
}

function disc(context: CanvasRenderingContext2D, radiusPx: number): void {
  context.beginPath();
  context.arc(0, 0, radiusPx, 0, 2 * Math.PI);
}

function drawArms(context: CanvasRenderingContext2D, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = ARM_WIDTH_PX;
  context.beginPath();
  context.moveTo(-ARM_PX, -ARM_PX);
  context.lineTo(ARM_PX, ARM_PX);
  context.moveTo(ARM_PX, -ARM_PX);
  context.lineTo(-ARM_PX, ARM_PX);
  context.stroke();
}
