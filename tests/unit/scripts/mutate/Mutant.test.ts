import { expect, test } from 'vitest';
import { edited, mutantLine } from '../../../../scripts/mutate/Mutant.ts';

const mutant = {
  path: 'src/a.ts',
  line: 3,
  operator: 'result',
  start: 2,
  end: 4,
  before: 'b\n  (c)',
  after: 'undefined',
  place: -1,
};

test('an edit replaces what stands there', () => {
  expect(edited('a=bc;', mutant)).toBe('a=undefined;');
});

test('a mutant is told on one line, and a long text is cut', () => {
  expect(mutantLine(mutant)).toBe('src/a.ts:3 result: b (c) → undefined');
  const line = mutantLine({ ...mutant, before: `begin${'x'.repeat(200)}end` });
  expect(line).toMatch(/result: beginx+ … x+end → undefined$/);
  expect(line.length).toBeLessThan(140);
});
