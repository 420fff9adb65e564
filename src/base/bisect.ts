/** The first index in `from`..`to` whose value is at least `least`, or `to`. Values must ascend. */
export function bisect(values: Uint32Array, least: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
