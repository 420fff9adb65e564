/** Choices by chance that a seed repeats (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 up to `size`, without it. */
  below(size: number): number {
    return Math.floor(this.#next() * size);
  }

  /** Whether what comes up so often has come up: never for 0, always for 1. */
  chance(share: number): boolean {
    return this.#next() < share;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** So many choices, each made anew. */
  times<T>(count: number, make: () => T): T[] {
    return Array.from({ length: count }, make);
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** The seed of one input of a run, by its number; those of neighbours have nothing in common. */
export function seedOf(run: number, input: number): number {
  return new Dice(run ^ Math.imul(input + 1, 0x9e3779b1)).below(2 ** 32);
}
