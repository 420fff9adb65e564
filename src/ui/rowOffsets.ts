/** Where each row begins, in px below the first, and last of all where the list ends. */
export function rowOffsets(count: number, heightOf: (index: number) => number): Float64Array {
  const offsets = new Float64Array(count + 1);
  let endPx = 0;
  for (let index = 0; index < count; index++) {
    endPx += heightOf(index);
    offsets[index + 1] = endPx;
  }
  return offsets;
}

/** The row that holds a height; the first above all of them, the last below. */
export function rowAt(offsets: Float64Array, px: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((offsets[middle] ?? 0) <= px) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The stretch of the list that is in sight. */
export interface Sight {
  readonly topPx: number;
  readonly heightPx: number;
}

/** From where to look, so that a row is in sight: moved by as little as it takes. */
export function topShowing(
  offsets: Float64Array,
  index: number,
  { topPx, heightPx }: Sight,
): number {
  const startPx = offsets[index] ?? 0;
  const endPx = offsets[index + 1] ?? startPx;
  return Math.min(startPx, Math.max(topPx, endPx - heightPx));
}
