import { Dice } from '../tests/attack/Dice.ts';

/** So many of a list, or all where there are fewer, the same for the same seed; in their own order. */
export function drawSome<T>(all: readonly T[], count: number, seed: number): T[] {
  const dice = new Dice(seed);
  const left = [...all.keys()];
  const drawn = new Set<number>();
  while (drawn.size < count && left.length > 0)
    for (const place of left.splice(dice.below(left.length), 1)) drawn.add(place);
  return all.filter((_, place) => drawn.has(place));
}
