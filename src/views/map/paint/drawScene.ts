import type { Disc, Dock, Scene, Tab } from '../scene/Scene.ts';
import { TAB_HEIGHT_PX, tabBox } from '../scene/tabPlacer.ts';
import { drawAreas } from './drawAreas.ts';
import { drawArcs, drawCrosses } from './drawArcs.ts';
import { type Hit, sameDisc } from '../scene/hitScene.ts';
import type { MapStyle } from '../look/readMapStyle.ts';
import type { ScreenPoint } from '../camera/Viewport.ts';
import type { Sprite, Sprites } from './Sprites.ts';

export interface ScenePaint {
  readonly style: MapStyle;
  readonly sprites: Sprites;
  /** Device pixels to a CSS pixel. */
  readonly ratio: number;
  /** What the pointer is on. */
  readonly hovered: Hit | undefined;
}

const CAPITAL_PX = 1.6;
const ARROW_PX = 7;
/** From the left end of a tab to the middle of its arrow. */
const ARROW_AT_PX = 11;

/** Paints a picture onto a cleared canvas whose unit is the CSS pixel. */
export function drawScene(
  context: CanvasRenderingContext2D,
  scene: Scene,
  paint: ScenePaint,
): void {
  const { sprites, ratio } = paint;
  context.save();
  for (const sea of scene.seas) stamp(context, sprites.sea(sea), sea, ratio);
  drawAreas(context, scene.areas, paint.style);
  drawArcs(context, scene.arcs, paint);
  drawCapitals(context, scene, paint);
  drawCrosses(context, scene.arcs, paint);
  for (const name of scene.names) stamp(context, sprites.name(name), name, ratio);
  for (const disc of scene.discs) drawDisc(context, disc, paint);
  for (const { tab } of scene.capitals) if (tab) drawTab(context, tab, paint);
  for (const dock of scene.docks) drawDock(context, dock, paint);
  context.restore();
}

function drawCapitals(
  context: CanvasRenderingContext2D,
  { capitals }: Scene,
  { style }: ScenePaint,
): void {
  for (const capital of capitals) {
    context.fillStyle = style.colour(capital.chosen ? '--ink' : '--faint');
    if (capital.tab) continue;
    circle(context, capital, capital.chosen ? CAPITAL_PX + 1 : CAPITAL_PX);
    context.fill();
  }
}

function drawDisc(context: CanvasRenderingContext2D, disc: Disc, paint: ScenePaint): void {
  const { hovered, style } = paint;
  const isHovered = hovered?.type === 'disc' && sameDisc(hovered.disc, disc);
  stamp(context, paint.sprites.disc(disc.look), disc, paint.ratio);
  if (disc.look.topic === null || disc.look.shares.length > 0)
    stamp(context, paint.sprites.count(disc.look), disc, paint.ratio);
  if (disc.open) ring(context, disc, 3.5, 2.5, style.colour('--accent'));
  else if (isHovered) ring(context, disc, 2.5, 1.5, style.colour('--accent'));
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
  const { hovered, style } = paint;
  drawTab(context, dock.tab, paint);
  const isHovered = hovered?.type === 'disc' && sameDisc(hovered.disc, dock);
  if (!dock.open && !isHovered) return;
  const { leftPx, topPx } = tabBox(dock.tab);
  context.strokeStyle = style.colour('--accent');
  context.lineWidth = dock.open ? 2.5 : 1.5;
  context.strokeRect(leftPx + 1, topPx + 1, dock.tab.widthPx - 2, TAB_HEIGHT_PX - 2);
}

function drawTab(context: CanvasRenderingContext2D, tab: Tab, paint: ScenePaint): void {
  stamp(context, paint.sprites.tab(tab), tab, paint.ratio);
  context.fillStyle = paint.style.colour('--muted');
  drawArrow(context, { xPx: tab.xPx - tab.widthPx / 2 + ARROW_AT_PX, yPx: tab.yPx }, tab.angle);
}

// around the point, with a notch at its back
function drawArrow(context: CanvasRenderingContext2D, { xPx, yPx }: ScreenPoint, angle: number) {
  context.save();
  context.translate(xPx, yPx);
  context.rotate(angle);
  context.beginPath();
  context.moveTo(ARROW_PX * 0.6, 0);
  context.lineTo(-ARROW_PX * 0.5, -ARROW_PX * 0.45);
  context.lineTo(-ARROW_PX * 0.25, 0);
  context.lineTo(-ARROW_PX * 0.5, ARROW_PX * 0.45);
  context.closePath();
  context.fill();
  context.restore();
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
