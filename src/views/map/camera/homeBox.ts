import type { PlanePoint } from '../../../model/laea.ts';

/** Edges on the plane. */
interface PlaneBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** From Cape Mendocino and 53° N to Ponta do Seixas and 53° S. */
const AMERICAS: PlaneBox = { left: 0.355, top: 0.3025, right: 0.71, bottom: 0.7475 };

/** What the first view holds on maps up to a width; of what it leaves out, the rest is a swipe away. */
const HOMES: readonly { readonly belowPx: number; readonly box: PlaneBox }[] = [
  // 48° N to 37° S, and to 44° S
  { belowPx: 360, box: { ...AMERICAS, top: 0.3208, bottom: 0.685 } },
  { belowPx: 720, box: { ...AMERICAS, top: 0.3208, bottom: 0.7126 } },
];

/** What the first view of a map of that width holds. */
export function homeBox(widthPx: number): PlaneBox {
  return HOMES.find(({ belowPx }) => widthPx < belowPx)?.box ?? AMERICAS;
}

/** Whether a place lies beyond what the first view of a wide map holds: out of sight, it is named at the edge. */
export function isFar({ x, y }: PlanePoint): boolean {
  const { left, top, right, bottom } = AMERICAS;
  return x < left || x > right || y < top || y > bottom;
}
