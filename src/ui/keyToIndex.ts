/** Where a key leads in a list of `count` from `index` (-1: nowhere yet); undefined for other keys. */
export function keyToIndex(key: string, index: number, count: number): number | undefined {
  const target = targetOf(key, index, count);
  if (target === undefined || count === 0) return undefined;
  return Math.min(Math.max(target, 0), count - 1);
}

function targetOf(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
