import { afterEach, expect, test, vi } from 'vitest';
import { main } from '../../../../scripts/mutate.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('what cannot be mutated is said, with how to ask', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  expect(await main([])).toBe(2);
  expect(said.mock.calls.flat().join('\n')).toMatch(/which room.*\nUsage: /);
  expect(await main(['attic'])).toBe(2);
  expect(said.mock.calls.flat().join('\n')).toContain("'src/attic'");
});

test('a mutant is tried with the tests that reach it, and the seed and the sum are told', async () => {
  const said = vi.spyOn(console, 'log').mockReturnValue();
  const args = ['base/quoted.ts', '--count', '1', '--seed', '7'];
  expect(await main([...args, '--tests', 'tests/unit/base'])).toBe(0);
  expect(said.mock.calls.flat()[0]).toBe('Seed 7.');
  expect(said.mock.calls.flat().at(-1)).toMatch(/^base\/quoted\.ts: \d of 1 killed .* possible\.$/);
});
