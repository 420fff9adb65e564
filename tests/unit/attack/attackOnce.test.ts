import { expect, test } from 'vitest';
import type { Attack } from '../../attack/Attack.ts';
import { attackOnce } from '../../attack/attackOnce.ts';
import { stretchesOf } from '../../attack/shrink.ts';

/** Texts, of which one with both an x and a y breaks a promise. */
const attack: Attack<string> = {
  name: 'texts',
  total: 1,
  perTest: 1,
  make: (dice) => `abcx${dice.pick(['def'])}yghi`,
  check: (text) => {
    if (text.includes('z')) throw new Error('z came up');
    const isBroken = /x.*y/.test(text);
    const fault = isBroken ? { promise: 'no x before y', found: text } : null;
    return { fault, isRead: true, parts: text.length };
  },
  smaller: function* (text) {
    for (const [from, to] of stretchesOf(text.length)) yield text.slice(0, from) + text.slice(to);
  },
  show: (text) => JSON.stringify(text),
};

test('a broken promise is told with the seed of the input, and the smallest one like it', async () => {
  expect(await attackOnce(attack, 7)).toBe(
    'texts, input of seed 7: "no x before y" is not kept\nxy\nsmallest input: "xy"',
  );
});

test('what is thrown breaks a promise', async () => {
  const told = await attackOnce({ ...attack, make: () => 'az' }, 7);
  expect(told).toContain('"nothing throws" is not kept');
  expect(told).toContain('z came up');
  expect(told).toContain('smallest input: "z"');
});

test('an input that keeps all promises is counted, and nothing is told', async () => {
  const outcomes: unknown[] = [];
  const good = { ...attack, make: () => 'yx' };
  expect(await attackOnce(good, 7, (outcome) => outcomes.push(outcome))).toBeNull();
  expect(outcomes).toEqual([{ fault: null, isRead: true, parts: 2 }]);
});

test('halves are left out first, single ones last', () => {
  expect([...stretchesOf(5)].slice(0, 2)).toEqual([
    [0, 3],
    [3, 5],
  ]);
  expect([...stretchesOf(5)].slice(-5)).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
  ]);
  expect([...stretchesOf(0)]).toEqual([]);
});
