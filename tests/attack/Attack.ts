import type { Dice } from './Dice.ts';

/** A promise that was not kept, in a few words, and how. */
export interface Fault {
  readonly promise: string;
  readonly found: string;
}

/** What became of one input. */
export interface Outcome {
  /** The first promise that was broken; null where all were kept. */
  readonly fault: Fault | null;
  /** Whether the input was read, and not refused as a whole. */
  readonly isRead: boolean;
  /** How many rows, records or clauses were read from it. */
  readonly parts: number;
}

/** Inputs by chance, and what is promised of each. */
export interface Attack<Input> {
  readonly name: string;
  /** How many inputs the whole attack has, and one test of it. */
  readonly total: number;
  readonly perTest: number;
  readonly make: (dice: Dice) => Input;
  readonly check: (input: Input) => Outcome | Promise<Outcome>;
  /** Inputs like it with less in them, the smallest first. */
  readonly smaller: (input: Input) => Iterable<Input>;
  /** As it is printed for people. */
  readonly show: (input: Input) => string;
}

/** The outcome of an input; what is thrown on the way breaks a promise, too. */
export async function outcomeOf<Input>(attack: Attack<Input>, input: Input): Promise<Outcome> {
  try {
    return await attack.check(input);
  } catch (error) {
    const found = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { fault: { promise: 'nothing throws', found }, isRead: false, parts: 0 };
  }
}
