import type { Area } from '../scene/Scene.ts';
import type { MapStyle } from '../look/readMapStyle.ts';
import { TONES } from '../../../model/Tone.ts';
import { toneToken } from '../../../marks/toneToken.ts';

const TINT = 0.1;
const EDGE = 0.75;
const EDGE_DASH = [3, 3];

/** Those of one tone as one shape: nowhere is one darker for another. */
export function drawAreas(
  context: CanvasRenderingContext2D,
  areas: readonly Area[],
  style: MapStyle,
): void {
  if (areas.length === 0) return;
  const alpha = context.globalAlpha;
  for (const tone of TONES) {
    const own = areas.filter((area) => area.tone === tone);
    if (own.length === 0) continue;
    context.beginPath();
    for (const area of own) trace(context, area);
    context.fillStyle = context.strokeStyle = style.colour(toneToken(tone));
    context.globalAlpha = alpha * TINT;
    context.fill();
    context.globalAlpha = alpha * EDGE;
    context.lineWidth = 1;
    context.setLineDash(EDGE_DASH);
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = alpha;
}

/** All that lies within the radius of the hull: round its corners, straight between them. */
function trace(context: CanvasRenderingContext2D, { hull, radiusPx }: Area): void {
  const [first] = hull;
  if (!first) return;
  if (hull.length === 1) {
    context.moveTo(first.xPx + radiusPx, first.yPx);
    context.arc(first.xPx, first.yPx, radiusPx, 0, 2 * Math.PI);
    return;
  }
  hull.forEach((corner, i) => {
    const before = hull[(i + hull.length - 1) % hull.length] ?? corner;
    const after = hull[(i + 1) % hull.length] ?? corner;
    const [from, to] = [outward(before, corner), outward(corner, after)];
    if (i === 0)
      context.moveTo(
        corner.xPx + radiusPx * Math.cos(from),
        corner.yPx + radiusPx * Math.sin(from),
      );
    context.arc(corner.xPx, corner.yPx, radiusPx, from, to);
  });
  context.closePath();
}

/** The way out of a hull at an edge, which runs clockwise on the screen. */
function outward(from: Area['hull'][number], to: Area['hull'][number]): number {
  return Math.atan2(from.xPx - to.xPx, to.yPx - from.yPx);
}
