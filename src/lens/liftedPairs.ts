import type { Lens } from './Lens.ts';
import type { Pair } from '../model/Pair.ts';

/** The pairs that a map lifts: those filtered by, and the one that is open. */
export function liftedPairs({ pairs, open }: Pick<Lens, 'pairs' | 'open'>): readonly Pair[] {
  return open?.type === 'pair' && !pairs.includes(open.id) ? [...pairs, open.id] : pairs;
}

const lenses = new WeakMap<Lens, Lens>();

/**
 * The lens of what a map draws: with a pair open the events of others go, as they do where it is the
 * filter. The same object for the same lens.
 */
export function drawnLens(lens: Lens): Lens {
  const { pairs, open } = lens;
  if (open?.type !== 'pair' || pairs.length > 0) return lens;
  let drawn = lenses.get(lens);
  if (!drawn) lenses.set(lens, (drawn = { ...lens, pairs: [open.id] }));
  return drawn;
}
