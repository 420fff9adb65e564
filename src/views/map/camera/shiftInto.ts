import type { ScreenBox, ScreenPoint } from './Viewport.ts';

export interface Shift {
  readonly rightPx: number;
  readonly downPx: number;
}

/**
 * How far the map must be panned, and no farther, for all points to lie in a box, `marginPx` from its
 * edges. Points too far apart for it end at its left and top.
 */
export function shiftInto(
  points: readonly ScreenPoint[],
  { leftPx, topPx, rightPx, bottomPx }: ScreenBox,
  marginPx: number,
): Shift {
  return {
    rightPx: overstep(
      points.map(({ xPx }) => xPx),
      leftPx,
      rightPx,
      marginPx,
    ),
    downPx: overstep(
      points.map(({ yPx }) => yPx),
      topPx,
      bottomPx,
      marginPx,
    ),
  };
}

// by how much the outermost lie past the margin, which in a narrow gap is its middle
function overstep(atPx: readonly number[], fromPx: number, toPx: number, marginPx: number): number {
  const margin = Math.min(marginPx, (toPx - fromPx) / 2);
  const before = Math.min(...atPx) - fromPx - margin;
  const after = Math.max(...atPx) - toPx + margin;
  return before < 0 ? before : Math.max(0, after);
}
