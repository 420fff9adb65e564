import { type EventOwner, SQUARE, SQUARE_CORNER } from '../../../marks/EventDisc.tsx';
import type { DiscLook } from '../scene/Scene.ts';
import { ICON_PATHS } from '../../../ui/iconPaths.ts';
import type { MapStyle } from '../look/readMapStyle.ts';
import { RING_PARTS } from '../scene/discOf.ts';
import { TONES } from '../../../model/Tone.ts';
import type { Topic } from '../../../model/Topic.ts';
import { castShadow } from './castShadow.ts';
import { discToken } from './discToken.ts';
import { toneToken } from '../../../marks/toneToken.ts';
import { topicIcon } from '../../../marks/topicIcon.ts';

/** Of paper, around a disc. */
const RIM_PX = 1.25;
const RING_PX = 4;
/** Side of the pictogram, by the disc's radius, as `EventDisc` draws it. */
const SIGN = 1.2;

/** A disc around the canvas's origin: one event with its sign, several as a ring, a crowd plain. */
export function paintDisc(
  context: CanvasRenderingContext2D,
  look: DiscLook,
  style: MapStyle,
  ratio: number,
): void {
  const { radiusPx, of, shares, topic } = look;
  castShadow(context, ratio);
  fillShape(context, of, radiusPx + RIM_PX, style.colour('--panel'));
  context.shadowColor = 'transparent';
  if (shares.length > 0) return paintRing(context, look, style);
  fillShape(context, of, radiusPx, style.colour(discToken(look.tone)));
  if (topic !== null) paintSign(context, topic, radiusPx, style);
}

// wedges from above, clockwise, within the shape, and paper over their middle
function paintRing(
  context: CanvasRenderingContext2D,
  { radiusPx, of, shares }: DiscLook,
  style: MapStyle,
): void {
  context.save();
  outline(context, of, radiusPx);
  context.clip();
  let from = -Math.PI / 2;
  TONES.forEach((tone, i) => {
    const to = from + ((shares[i] ?? 0) / RING_PARTS) * 2 * Math.PI;
    context.fillStyle = style.colour(toneToken(tone));
    context.beginPath();
    context.moveTo(0, 0);
    context.arc(0, 0, radiusPx * 1.5, from, to);
    context.fill();
    from = to;
  });
  context.restore();
  fillShape(context, of, radiusPx - RING_PX, style.colour('--panel'));
}

function paintSign(
  context: CanvasRenderingContext2D,
  topic: Topic,
  radiusPx: number,
  style: MapStyle,
): void {
  const scale = (radiusPx * SIGN) / 24;
  context.scale(scale, scale);
  context.translate(-12, -12);
  context.fillStyle = style.colour('--on-tone');
  context.fill(signOf(topic));
}

function signOf(topic: Topic): Path2D {
  return new Path2D(ICON_PATHS[topicIcon(topic)]);
}

function fillShape(
  context: CanvasRenderingContext2D,
  of: EventOwner,
  radiusPx: number,
  colour: string,
): void {
  context.fillStyle = colour;
  outline(context, of, radiusPx);
  context.fill();
}

/** As `EventDisc` has them: a circle, or a square of the same weight. */
function outline(context: CanvasRenderingContext2D, of: EventOwner, radiusPx: number): void {
  const halfPx = radiusPx * SQUARE;
  context.beginPath();
  if (of === 'record') context.arc(0, 0, radiusPx, 0, 2 * Math.PI);
  else context.roundRect(-halfPx, -halfPx, 2 * halfPx, 2 * halfPx, radiusPx * SQUARE_CORNER);
}
