let last = 0;
const joined = new Map<string, number>();

/** A number that no other source of this page has. */
export function nextEdition(): number {
  return ++last;
}

/** That of sources as one: the same for the same editions in the same order. */
export function joinedEdition(editions: readonly number[]): number {
  const key = String(editions);
  const known = joined.get(key) ?? nextEdition();
  joined.set(key, known);
  return known;
}
