import type { Disc, Dock, Fan, Halo, Scene } from '../scene/Scene.ts';
import { drawArcs, drawCrosses } from './drawArcs.ts';
import type { Hit } from '../scene/hitScene.ts';
import type { MapStyle } from '../look/readMapStyle.ts';
import type { ScreenPoint } from '../camera/Viewport.ts';
import type { Sprite, Sprites } from './Sprites.ts';
import { TONES } from '../../../model/Tone.ts';
import { toneToken } from '../../../marks/toneToken.ts';
import { discToken } from './discToken.ts';

export interface ScenePaint {
  readonly style: MapStyle;
  readonly sprites: Sprites;
  /** Device pixels to a CSS pixel. */
  readonly ratio: number;
  /** What the pointer is on. */
  readonly hovered: Hit | undefined;
}

/** What a fan stands out from. */
const BEHIND_FAN = 0.35;
const HALO = 0.2;
const CAPITAL_PX = 1.6;
const ARROW_PX = 6;
/** From the end of a docked tie to the tip of its arrow. */
const DOCK_TIP_PX = 5;

/** Paints a picture onto a cleared canvas whose unit is the CSS pixel. */
export function drawScene(
  context: CanvasRenderingContext2D,
  scene: Scene,
  paint: ScenePaint,
): void {
  context.save();
  if (scene.fan) context.globalAlpha = BEHIND_FAN;
  drawHalos(context, scene.halos, paint);
  drawArcs(context, scene.arcs, paint);
  drawCrosses(context, scene.arcs, paint);
  drawCapitals(context, scene, paint);
  for (const name of scene.names) stamp(context, paint.sprites.name(name), name, paint.ratio);
  for (const disc of scene.discs) drawDisc(context, disc, paint);
  for (const dock of scene.docks) drawDock(context, dock, paint);
  context.restore();
  if (scene.fan) drawFan(context, scene.fan, paint);
}

// those of one tone as one shape: where they overlap they are no darker
function drawHalos(
  context: CanvasRenderingContext2D,
  halos: readonly Halo[],
  { style }: ScenePaint,
): void {
  const alpha = context.globalAlpha;
  for (const tone of TONES) {
    context.beginPath();
    for (const { xPx, yPx, radiusPx } of halos.filter((halo) => halo.tone === tone)) {
      context.moveTo(xPx + radiusPx, yPx);
      context.arc(xPx, yPx, radiusPx, 0, 2 * Math.PI);
    }
    context.globalAlpha = alpha * HALO;
    context.fillStyle = style.colour(toneToken(tone));
    context.fill();
  }
  context.globalAlpha = alpha;
}

function drawCapitals(
  context: CanvasRenderingContext2D,
  { capitals }: Scene,
  { style }: ScenePaint,
): void {
  for (const capital of capitals) {
    context.fillStyle = style.colour(capital.chosen ? '--ink' : '--faint');
    if (capital.angle !== null) {
      drawArrow(context, capital, capital.angle, DOCK_TIP_PX);
      continue;
    }
    circle(context, capital, capital.chosen ? CAPITAL_PX + 1 : CAPITAL_PX);
    context.fill();
  }
}

function drawDisc(context: CanvasRenderingContext2D, disc: Disc, paint: ScenePaint): void {
  const { hovered, style } = paint;
  const isHovered = hovered && 'disc' in hovered && sameDisc(hovered.disc, disc);
  stamp(context, paint.sprites.disc(disc.look), disc, paint.ratio);
  if (disc.look.topic === null) stamp(context, paint.sprites.count(disc.look), disc, paint.ratio);
  if (disc.open) ring(context, disc, 3.5, 2.5, style.colour('--accent'));
  else if (isHovered) ring(context, disc, 2.5, 1.5, style.colour('--accent'));
}

function sameDisc(a: Disc, b: Disc): boolean {
  return sameNumbers(a.events, b.events) && sameNumbers(a.cells, b.cells);
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

function ring(
  context: CanvasRenderingContext2D,
  { xPx, yPx, look }: Disc,
  awayPx: number,
  widthPx: number,
  colour: string,
): void {
  context.strokeStyle = colour;
  context.lineWidth = widthPx;
  circle(context, { xPx, yPx }, look.radiusPx + awayPx - widthPx / 2);
  context.stroke();
}

function drawDock(context: CanvasRenderingContext2D, dock: Dock, paint: ScenePaint): void {
  context.fillStyle = paint.style.colour(discToken(dock.look.tone));
  drawArrow(context, dock, dock.angle, dock.look.radiusPx + 3 + ARROW_PX);
  drawDisc(context, dock, paint);
}

// its tip lies `tipPx` away from the point
function drawArrow(
  context: CanvasRenderingContext2D,
  { xPx, yPx }: ScreenPoint,
  angle: number,
  tipPx: number,
): void {
  context.save();
  context.translate(xPx, yPx);
  context.rotate(angle);
  context.beginPath();
  context.moveTo(tipPx, 0);
  context.lineTo(tipPx - ARROW_PX, -ARROW_PX * 0.8);
  context.lineTo(tipPx - ARROW_PX, ARROW_PX * 0.8);
  context.closePath();
  context.fill();
  context.restore();
}

function drawFan(context: CanvasRenderingContext2D, { middle, leaves }: Fan, paint: ScenePaint) {
  context.strokeStyle = paint.style.colour('--muted');
  context.lineWidth = 1;
  for (const { xPx, yPx } of leaves) {
    context.beginPath();
    context.moveTo(middle.xPx, middle.yPx);
    context.lineTo(xPx, yPx);
    context.stroke();
  }
  context.fillStyle = paint.style.colour('--muted');
  circle(context, middle, 3);
  context.fill();
  for (const leaf of leaves) drawDisc(context, leaf, paint);
}

function circle(context: CanvasRenderingContext2D, { xPx, yPx }: ScreenPoint, radiusPx: number) {
  context.beginPath();
  context.arc(xPx, yPx, radiusPx, 0, 2 * Math.PI);
}

// whole device pixels: a sprite between two of them is blurred
function stamp(
  context: CanvasRenderingContext2D,
  { image, widthPx, heightPx }: Sprite,
  { xPx, yPx }: ScreenPoint,
  ratio: number,
): void {
  const leftPx = Math.round((xPx - widthPx / 2) * ratio) / ratio;
  const topPx = Math.round((yPx - heightPx / 2) * ratio) / ratio;
  context.drawImage(image, leftPx, topPx, widthPx, heightPx);
}
