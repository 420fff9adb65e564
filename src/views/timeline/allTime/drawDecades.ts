import type { DecadeBar } from './decadeBars.ts';
import type { Palette } from '../bars/usePalette.ts';
import { TONES_ON_CHART } from '../bars/blockLanes.ts';

/** Events by decade: heights by square root, tones by their shares. */
export function drawDecades(
  context: CanvasRenderingContext2D,
  bars: readonly DecadeBar[],
  bottom: number,
  palette: Palette,
): void {
  for (const { x, width, heightPx, total, byTone } of bars) {
    let y = bottom;
    for (const tone of TONES_ON_CHART) {
      const px = (byTone[tone] / total) * heightPx;
      context.fillStyle = palette[tone];
      context.fillRect(x, y - px, width, px);
      y -= px;
    }
  }
}
