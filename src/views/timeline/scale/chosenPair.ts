import type { Lens } from '../../../lens/Lens.ts';
import type { Pair } from '../../../model/Pair.ts';

/** The one pair that a lens is about: the only one that it filters by, else the one that is open. */
export function chosenPair({ pairs, open }: Pick<Lens, 'pairs' | 'open'>): Pair | null {
  if (pairs.length > 0) return pairs.length === 1 ? (pairs[0] ?? null) : null;
  return open?.type === 'pair' ? open.id : null;
}
