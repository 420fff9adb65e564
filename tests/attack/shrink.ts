import { type Attack, type Fault, outcomeOf } from './Attack.ts';

/** For so long smaller inputs are tried. */
const MOST_MS = 10_000;

/** The smallest input found that breaks the same promise, and how it does. */
export async function shrink<Input>(
  attack: Attack<Input>,
  input: Input,
  fault: Fault,
): Promise<{ readonly input: Input; readonly fault: Fault }> {
  let best = { input, fault };
  const end = performance.now() + MOST_MS;
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false;
    for (const candidate of attack.smaller(best.input)) {
      if (performance.now() > end) return best;
      const found = (await outcomeOf(attack, candidate)).fault;
      if (found?.promise !== fault.promise) continue;
      best = { input: candidate, fault: found };
      isSmaller = true;
      break;
    }
  }
  return best;
}

/** Stretches of a list of some length to be left out in turn: its halves first, single ones last. */
export function* stretchesOf(length: number): Generator<readonly [from: number, to: number]> {
  for (let size = Math.ceil(length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let from = 0; from < length; from += size) yield [from, Math.min(length, from + size)];
}
