/** Counts by name, from columns in the order of the names; more columns than names stand in turns. */
export function countsBy<T extends string>(
  names: readonly T[],
  counts: Uint32Array,
): Readonly<Record<T, number>> {
  const sums = names.map((_, i) =>
    counts.reduce((sum, count, at) => (at % names.length === i ? sum + count : sum), 0),
  );
  return Object.fromEntries(names.map((name, i) => [name, sums[i]])) as Record<T, number>;
}
