import type { LaneItem } from './LaneItem.ts';
import { type Packed, rowY } from './packStretches.ts';
import type { Palette } from '../bars/usePalette.ts';
import { levelPath } from './levelPath.ts';
import { linePath } from './linePath.ts';

const LINE_PX = 1.8;
const CAP_PX = 3.5;
const ARROW_PX = 6;

/** What lasts: a line with bars at its ends, an arrow where it goes on. */
export function drawLasting(
  context: CanvasRenderingContext2D,
  { lines }: Packed<LaneItem>,
  top: number,
  palette: Palette,
): void {
  context.lineWidth = LINE_PX;
  for (const line of lines) {
    const { item, row, startX, endX } = line;
    const y = top + rowY(row);
    context.strokeStyle = context.fillStyle = palette[item.tone];
    const lastX = item.isOpen ? endX - ARROW_PX : endX - 1;
    context.beginPath();
    linePath(context, [startX + 1, y - CAP_PX], [startX + 1, y + CAP_PX]);
    levelPath(context, line, y, lastX);
    if (!item.isOpen) linePath(context, [lastX, y - CAP_PX], [lastX, y + CAP_PX]);
    context.stroke();
    if (!item.isOpen) continue;
    context.beginPath();
    linePath(context, [endX, y], [lastX, y - CAP_PX], [lastX, y + CAP_PX]);
    context.fill();
  }
}
