import type { Step } from './stackLayers.ts';

/** The middle of a name inside a layer. */
interface Seat {
  readonly x: number;
  readonly y: number;
}

const SIDE_PX = 7;
const LEAST_PX = 17;

/** Where a layer is thick enough for its name over the whole width of that; null where it is nowhere. */
export function seatName(steps: readonly Step[], widthPx: number): Seat | null {
  const needPx = widthPx + 2 * SIDE_PX;
  let best: (Seat & { readonly room: number }) | null = null;
  for (const [at, { x }] of steps.entries()) {
    let top = -Infinity;
    let bottom = Infinity;
    for (const step of steps.slice(at)) {
      top = Math.max(top, step.top);
      bottom = Math.min(bottom, step.bottom);
      if (step.endX - x >= needPx || bottom - top < LEAST_PX) break;
    }
    const endX = x + needPx;
    const reaches = (steps.at(-1)?.endX ?? 0) >= endX;
    const room = bottom - top;
    if (reaches && room >= LEAST_PX && room > (best?.room ?? 0))
      best = { x: x + needPx / 2, y: (top + bottom) / 2, room };
  }
  return best && { x: best.x, y: best.y };
}
