let last = 0;

/** A number that no other source of this page has. */
export function nextEdition(): number {
  return ++last;
}
