import type { Tally } from './Tally.ts';

/**
 * Adds to a cell of the tally what running sums have gained from entry `a` to entry `b`: events, and
 * `width` and twice that further on x and y, from the corner at (left, top) on.
 */
export function addGain(
  { count, sumX, sumY }: Tally,
  cell: number,
  sums: Uint32Array,
  a: number,
  b: number,
  width: number,
  left: number,
  top: number,
): void {
  const events = (sums[b]! - sums[a]!) | 0;
  if (events === 0) return;
  const x = (sums[b + width]! - sums[a + width]!) >>> 0;
  const y = (sums[b + 2 * width]! - sums[a + 2 * width]!) >>> 0;
  count[cell]! += events;
  sumX[cell]! += events * left + x;
  sumY[cell]! += events * top + y;
}
