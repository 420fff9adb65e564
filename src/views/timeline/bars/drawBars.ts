import type { BarGroup } from './blockLayout.ts';
import type { Tone } from '../../../model/Tone.ts';

/** Fill of each tone, as a canvas takes it. */
type TonePaint = Readonly<Record<Tone, string>>;

const GHOST_ALPHA = 0.24;
const ROUNDED_FROM_PX = 6;

/** Paints the groups in their order on a cleared context that counts in CSS pixels. */
export function drawBars(
  context: CanvasRenderingContext2D,
  groups: readonly BarGroup[],
  paint: TonePaint,
): void {
  for (const { layer, tone, bars } of groups) {
    context.globalAlpha = layer === 'whole' ? GHOST_ALPHA : 1;
    context.fillStyle = paint[tone];
    context.beginPath();
    for (const { x, y, width, height } of bars) {
      if (width < ROUNDED_FROM_PX) context.rect(x, y, width, height);
      else context.roundRect(x, y, width, height, 1);
    }
    context.fill();
  }
  context.globalAlpha = 1;
}
