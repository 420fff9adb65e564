import type { Place } from '../../unit/ingest/spoil.ts';

/** A copy of a JSON value with something else at each of the places, all of which it has. */
export function spoilAll(
  value: unknown,
  changes: readonly (readonly [place: Place, put: unknown])[],
): unknown {
  const copy = structuredClone(value);
  for (const [place, put] of changes) {
    const owner = place
      .slice(0, -1)
      .reduce((inside, key) => (inside as Record<string | number, unknown>)[key], copy);
    Object.assign(owner as object, { [place.at(-1) ?? '']: put });
  }
  return copy;
}
