import { expect, test } from 'vitest';
import { drawnOf, pageRunSize, partsOf, runSize } from '../../attack/RunSize.ts';

test('a run is whole and of a new seed, unless it is told otherwise', () => {
  expect(runSize({}).share).toBe(1);
  expect(runSize({}).seed).not.toBe(runSize({}).seed);
  expect(runSize({ ATTACK_SHARE: '0.1', ATTACK_SEED: '7' })).toEqual({ share: 0.1, seed: 7 });
});

test('of the attack on the page a twentieth is run, unless more is asked for', () => {
  expect(pageRunSize({ ATTACK_SEED: '7' })).toEqual({ share: 0.05, seed: 7 });
  expect(pageRunSize({ ATTACK_SHARE: '1', ATTACK_SEED: '7' })).toEqual({ share: 1, seed: 7 });
});

test('what is no size and no seed is refused', () => {
  expect(() => runSize({ ATTACK_SHARE: '0' })).toThrow('ATTACK_SHARE is more than 0, not 0.');
  expect(() => runSize({ ATTACK_SEED: 'x' })).toThrow('ATTACK_SEED is a number, not "x".');
});

test('inputs are dealt out to tests, each once', () => {
  const size = { total: 10_000, perTest: 400 };
  expect(partsOf(size, 0.1)).toEqual([
    [1, 400],
    [401, 800],
    [801, 1000],
  ]);
  expect(partsOf(size, 1)).toHaveLength(25);
  expect(partsOf(size, 1e-6)).toEqual([[1, 1]]);
});

test('of what is tried in several ways, a part of a run has each once, and another way in turn', () => {
  const groups = ['a', 'b', 'c'].map((name) => [1, 2, 3].map((way) => `${name}${way}`));
  expect(drawnOf(groups, { share: 1, seed: 5 })).toHaveLength(9);
  expect(drawnOf(groups, { share: 0.1, seed: 0 })).toEqual(['a1', 'b2', 'c3']);
  expect(drawnOf(groups, { share: 0.1, seed: 1 })).toEqual(['a2', 'b3', 'c1']);
  expect(drawnOf([['a'], []], { share: 0.1, seed: 7 })).toEqual(['a']);
});
