import { Dice } from '../../attack/Dice.ts';
import { drawnOf, pageRunSize } from '../../attack/RunSize.ts';

const { share, seed } = pageRunSize(process.env);

/** How much of the attack on the page is run, and from which seed; flows name the seed, so that a failure tells it. */
export const attackRun = {
  share,
  seed,
  /** So many of all, one at least. */
  partOf: (total: number): number => Math.max(1, Math.ceil(total * share)),
  /** Of what is tried twice, with the policy of the page and without: all of it in each, or a part that differs. */
  roundsOf: (total: number): number => (share < 1 ? Math.ceil((total * share) / 3) : total),
  /** Of groups that are each tried in several ways: all of it, or each in one way. */
  drawnOf: <T>(groups: readonly (readonly T[])[]) => drawnOf(groups, { share, seed }),
  /** Choices of one flow, the same in each run from the seed. */
  diceOf: (flow: number): Dice => new Dice(seed ^ Math.imul(flow + 1, 0x9e3779b1)),
};
