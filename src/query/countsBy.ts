/** Counts by name, from columns in the order of the names. */
export function countsBy<T extends string>(
  names: readonly T[],
  counts: Uint32Array,
): Readonly<Record<T, number>> {
  return Object.fromEntries(names.map((name, i) => [name, counts[i] ?? 0])) as Record<T, number>;
}
