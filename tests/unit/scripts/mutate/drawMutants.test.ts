import { expect, test } from 'vitest';
import { drawMutants } from '../../../../scripts/mutate/drawMutants.ts';
import { mutantsOf } from '../../../../scripts/mutate/mutantsOf.ts';

const all = mutantsOf('a.ts', 'x = a < b && c;\n'.repeat(20));

test('a seed draws the same mutants again, another seed others, in the order of the text', () => {
  const drawn = drawMutants(all, 10, 1);
  expect(drawn).toHaveLength(10);
  expect(new Set(drawn).size).toBe(10);
  expect(drawn).toEqual(all.filter((mutant) => drawn.includes(mutant)));
  expect(drawMutants(all, 10, 1)).toEqual(drawn);
  expect(drawMutants(all, 10, 2)).not.toEqual(drawn);
});

test('where fewer are possible, all are drawn', () => {
  expect(drawMutants(all, Infinity, 1)).toEqual(all);
  expect(drawMutants([], 5, 1)).toEqual([]);
});
