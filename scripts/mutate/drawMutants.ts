import { Dice } from '../../tests/attack/Dice.ts';
import type { Mutant } from './Mutant.ts';

/** So many of the mutants, or all where there are fewer, the same for the same seed; in their own order. */
export function drawMutants(all: readonly Mutant[], count: number, seed: number): Mutant[] {
  const dice = new Dice(seed);
  const left = [...all.keys()];
  const drawn = new Set<number>();
  while (drawn.size < count && left.length > 0)
    for (const place of left.splice(dice.below(left.length), 1)) drawn.add(place);
  return all.filter((_, place) => drawn.has(place));
}
