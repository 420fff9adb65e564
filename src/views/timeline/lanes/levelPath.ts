import { type LaneItem, wordsPx } from './LaneItem.ts';
import type { PackedLine } from './packStretches.ts';
import { linePath } from './linePath.ts';

/** Adds the line from first to last day to what is stroked next, open where its words stand on it. */
export function levelPath(
  context: CanvasRenderingContext2D,
  { startX, endX, wordsX, item }: PackedLine<LaneItem>,
  y: number,
  lastX: number,
): void {
  if (wordsX === null || wordsX > endX) {
    linePath(context, [startX + 1, y], [lastX, y]);
    return;
  }
  linePath(context, [startX + 1, y], [wordsX - 3, y]);
  linePath(context, [wordsX + wordsPx(item.words), y], [lastX, y]);
}
