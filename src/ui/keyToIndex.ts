/** Where a key leads in a list of `count` from `index` (-1: nowhere yet); undefined for other keys. */
export function keyToIndex(key: string, index: number, count: number): number | undefined {
  const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1 }[key];
  if (target === undefined || count === 0) return undefined;
  return Math.min(Math.max(target, 0), count - 1);
}
