/** Index of the bin that holds a day, by bisection; -1 before the first edge. `edges` ascend. */
export function binOf(edges: readonly number[], day: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
