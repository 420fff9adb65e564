/** Pixels from the middle of a fan. */
export interface Offset {
  readonly rightPx: number;
  readonly downPx: number;
}

/** Middle to middle of two leaves: their discs and some air. */
export const LEAF_STEP_PX = 28;
const CIRCLE_MOST = 12;
const CIRCLE_LEAST_PX = 34;
/** What the spiral gains in a whole turn. */
const TURN_GAIN_PX = LEAF_STEP_PX + 2;

/**
 * Where the leaves of a fan stand around its middle: a circle for a few, clockwise from above; for
 * more a spiral. No two are nearer than a leaf's step.
 */
export function fanOffsets(count: number): readonly Offset[] {
  return count <= CIRCLE_MOST ? circle(count) : spiral(count);
}

function circle(count: number): Offset[] {
  const radiusPx = Math.max(CIRCLE_LEAST_PX, LEAF_STEP_PX / 2 / Math.sin(Math.PI / count));
  return Array.from({ length: count }, (_, i) => offsetAt((i / count) * 2 * Math.PI, radiusPx));
}

function spiral(count: number): Offset[] {
  let turn = 0;
  return Array.from({ length: count }, () => {
    const radiusPx = CIRCLE_LEAST_PX + (TURN_GAIN_PX * turn) / (2 * Math.PI);
    const offset = offsetAt(turn, radiusPx);
    // the chord to the next leaf is at least a step, the spiral only widens
    turn += 2 * Math.asin(LEAF_STEP_PX / 2 / radiusPx);
    return offset;
  });
}

function offsetAt(turn: number, radiusPx: number): Offset {
  return { rightPx: radiusPx * Math.sin(turn), downPx: -radiusPx * Math.cos(turn) };
}
