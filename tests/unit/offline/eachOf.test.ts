import { expect, test } from 'vitest';
import { eachOf } from '../../../src/offline/eachOf.ts';

test('all is done, so many at a time', async () => {
  const done: number[] = [];
  let now = 0;
  let most = 0;
  await eachOf([1, 2, 3, 4, 5, 6, 7], 3, async (one) => {
    most = Math.max(most, (now += 1));
    await Promise.resolve();
    now -= 1;
    done.push(one);
  });
  expect(done.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

test('the first that fails ends it: no other is begun', async () => {
  const begun: number[] = [];
  const work = async (one: number) => {
    begun.push(one);
    await Promise.resolve();
    if (one === 2) throw new Error('two');
  };
  await expect(eachOf([1, 2, 3, 4, 5, 6], 2, work)).rejects.toThrow('two');
  expect(begun.length).toBeLessThan(5);
  await expect(eachOf([], 2, work)).resolves.toBeUndefined();
});
