import { TAB_ARROW_PX, TAB_DOT_PX, TAB_SIZE_PX } from '../scene/buildTabs.ts';
import type { Edge, Tab } from '../scene/Scene.ts';
import { TAB_HEIGHT_PX } from '../scene/tabPlacer.ts';
import type { MapStyle } from '../look/readMapStyle.ts';
import { castShadow } from './castShadow.ts';
import { nameType } from './nameType.ts';
import { toneToken } from '../../../marks/toneToken.ts';

const CORNER_PX = 6;
const DOT_RADIUS_PX = 4.5;
/** Radii of a tab's corners from the upper left, clockwise: round where it hangs free. */
const CORNERS: Readonly<Record<Edge, readonly number[]>> = {
  top: [0, 0, CORNER_PX, CORNER_PX],
  right: [CORNER_PX, 0, 0, CORNER_PX],
  bottom: [CORNER_PX, CORNER_PX, 0, 0],
  left: [0, CORNER_PX, CORNER_PX, 0],
};

/** A tab around the canvas's origin, without the arrow, which turns. */
export function paintTab(
  context: CanvasRenderingContext2D,
  { edge, widthPx, tone, text }: Tab,
  style: MapStyle,
  ratio: number,
): void {
  const [leftPx, topPx] = [-widthPx / 2, -TAB_HEIGHT_PX / 2];
  context.beginPath();
  context.roundRect(leftPx + 0.5, topPx, widthPx - 1, TAB_HEIGHT_PX - 0.5, [...CORNERS[edge]]);
  castShadow(context, ratio);
  context.fillStyle = style.colour('--panel');
  context.fill();
  context.shadowColor = 'transparent';
  context.strokeStyle = style.colour('--edge');
  context.stroke();
  const dotPx = tone ? TAB_DOT_PX : 0;
  if (tone) {
    context.beginPath();
    context.arc(leftPx + TAB_ARROW_PX + DOT_RADIUS_PX, 0, DOT_RADIUS_PX, 0, 2 * Math.PI);
    context.fillStyle = style.colour(toneToken(tone));
    context.fill();
  }
  Object.assign(context, nameType(style, 'tab', TAB_SIZE_PX));
  context.textBaseline = 'middle';
  context.fillStyle = style.colour('--ink');
  context.fillText(text, leftPx + TAB_ARROW_PX + dotPx, 0.5);
}
