import { type Iso3, isIso3 } from './Country.ts';

/** An unordered pair of states in canonical form: two codes sorted, `MEX-PER`. */
export type Pair = string & { readonly __brand: 'Pair' };

/** The pair of two different states, in either order. Throws when both are the same. */
export function pairOf(a: Iso3, b: Iso3): Pair {
  if (a === b) throw new Error(`A pair needs two different states, got ${a} twice.`);
  return (a < b ? `${a}-${b}` : `${b}-${a}`) as Pair;
}

/** Reads `MEX-PER` in either order and case; undefined for any other text. */
export function readPair(text: string): Pair | undefined {
  const [a, b, ...rest] = text.toUpperCase().split('-');
  if (a === undefined || b === undefined || rest.length > 0) return undefined;
  return isIso3(a) && isIso3(b) && a !== b ? pairOf(a, b) : undefined;
}

/** Both states of a pair, in canonical order. */
export function statesOf(pair: Pair): readonly [Iso3, Iso3] {
  return [pair.slice(0, 3), pair.slice(4)];
}

/** The other state of the pair. Throws when `state` is not in it. */
export function partnerIn(pair: Pair, state: Iso3): Iso3 {
  const [a, b] = statesOf(pair);
  if (state === a) return b;
  if (state === b) return a;
  throw new Error(`${state} is not one of the states of ${pair}.`);
}

export function pairHas(pair: Pair, state: Iso3): boolean {
  return pair.startsWith(state) || pair.endsWith(state);
}
