import type { LaneItem } from './LaneItem.ts';
import { type Packed, rowY } from './packStretches.ts';
import type { Palette } from '../bars/usePalette.ts';
import { levelPath } from './levelPath.ts';
import { linePath } from './linePath.ts';

const LINE_PX = 1.3;
const END_PX = 3.5;
const ALPHA = 0.72;

/** What is dated roughly: a pale bracket over all days that it can mean. */
export function drawRough(
  context: CanvasRenderingContext2D,
  { lines }: Packed<LaneItem>,
  top: number,
  palette: Palette,
): void {
  context.lineWidth = LINE_PX;
  context.globalAlpha = ALPHA;
  for (const line of lines) {
    const { item, row, startX, endX } = line;
    const y = top + rowY(row);
    context.strokeStyle = palette[item.tone];
    context.beginPath();
    linePath(context, [startX + 1, y - END_PX], [startX + 1, y]);
    levelPath(context, line, y, endX - 1);
    linePath(context, [endX - 1, y], [endX - 1, y - END_PX]);
    context.stroke();
  }
  context.globalAlpha = 1;
}
