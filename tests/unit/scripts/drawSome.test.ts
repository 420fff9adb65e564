import { expect, test } from 'vitest';
import { drawSome } from '../../../scripts/drawSome.ts';

const all = Array.from({ length: 50 }, (_, i) => `T${i}`);

test('a seed draws the same again, another seed others, each once and in the order of the list', () => {
  const drawn = drawSome(all, 10, 1);
  expect(drawn).toHaveLength(10);
  expect(new Set(drawn).size).toBe(10);
  expect(drawn).toEqual(all.filter((one) => drawn.includes(one)));
  expect(drawSome(all, 10, 1)).toEqual(drawn);
  expect(drawSome(all, 10, 2)).not.toEqual(drawn);
});

test('where fewer are possible, all are drawn', () => {
  expect(drawSome(all, Infinity, 1)).toEqual(all);
  expect(drawSome([], 5, 1)).toEqual([]);
});
