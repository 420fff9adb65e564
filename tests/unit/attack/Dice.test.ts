import { expect, test } from 'vitest';
import { Dice, seedOf } from '../../attack/Dice.ts';

const TRIES = 6000;

test('a seed gives the same choices again, another seed others', () => {
  const choices = (seed: number) => {
    const dice = new Dice(seed);
    return dice.times(20, () => dice.below(1000));
  };
  expect(choices(7)).toEqual(choices(7));
  expect(choices(7)).not.toEqual(choices(8));
});

test('each side comes up, about as often as any other', () => {
  const dice = new Dice(1);
  const counts = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < TRIES; i++) counts[dice.below(6)]!++;
  for (const count of counts) expect(Math.abs(count - TRIES / 6)).toBeLessThan(TRIES / 60);
});

test('a share comes up as often as it says, never for none and always for all', () => {
  const dice = new Dice(2);
  const tries = (share: number) => dice.times(TRIES, () => dice.chance(share));
  const share = tries(0.25).filter(Boolean).length / TRIES;
  expect(share).toBeGreaterThan(0.22);
  expect(share).toBeLessThan(0.28);
  expect(tries(0)).not.toContain(true);
  expect(tries(1)).not.toContain(false);
});

test('the inputs of a run have seeds of their own, other ones in another run', () => {
  const seeds = [1, 2].flatMap((run) => Array.from({ length: 1000 }, (_, i) => seedOf(run, i)));
  expect(new Set(seeds).size).toBe(seeds.length);
});
