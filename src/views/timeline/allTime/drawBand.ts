import type { Palette } from '../bars/usePalette.ts';
import { RUNGS_BELOW, type StandingsBelow } from '../../../query/ties/standingsBelow.ts';
import { type TimeScale, xOf } from '../scale/TimeScale.ts';
import type { YearEnd } from '../../../query/ties/yearEnds.ts';

/** A year with how pairs stood at its end. */
export type YearBand = YearEnd & StandingsBelow;

const GAP_FROM_PX = 3;

/** Pairs by rung at each year's end, on each other: the worst at the bottom. */
export function drawBand(
  context: CanvasRenderingContext2D,
  years: readonly YearBand[],
  scale: TimeScale,
  heightPx: number,
  pxPerPair: number,
  palette: Palette,
): void {
  for (const { startDay, next, byRung } of years) {
    const x = Math.round(xOf(scale, startDay));
    const room = Math.round(xOf(scale, next)) - x;
    let below = 0;
    for (const rung of RUNGS_BELOW) {
      const from = Math.round(below * pxPerPair);
      below += byRung.get(rung) ?? 0;
      const to = Math.round(below * pxPerPair);
      context.fillStyle = palette[rung];
      context.globalAlpha = rung === 'unknown' ? 0.45 : 1;
      context.fillRect(
        x,
        heightPx - to,
        Math.max(1, room - (room >= GAP_FROM_PX ? 1 : 0)),
        to - from,
      );
    }
  }
  context.globalAlpha = 1;
}
