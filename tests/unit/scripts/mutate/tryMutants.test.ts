import { expect, test } from 'vitest';
import { reachedAs } from '../../../../scripts/mutate/addProbes.ts';
import type { Mutant } from '../../../../scripts/mutate/Mutant.ts';
import type { Outcome } from '../../../../scripts/mutate/outcomeOf.ts';
import type { Baseline } from '../../../../scripts/mutate/TestBench.ts';
import { type Fate, tryMutants } from '../../../../scripts/mutate/tryMutants.ts';

const path = 'src/base/sum.ts';
const texts = new Map([[path, 'a + b']]);

function mutant(after: string, place = 1): Mutant {
  return { path, line: 1, operator: 'any', before: '+', start: 2, end: 3, after, place };
}

function baseline(name: string): Baseline {
  return { path: name, passed: true, ms: 1, reached: new Set([reachedAs({ path, place: 1 })]) };
}

/** Tests of `sum`: how they end depends on its text, or on nothing being changed. */
function benchOf(outcomes: Readonly<Record<string, Outcome>>) {
  const runs: { tests: readonly string[]; text: string }[] = [];
  return {
    runs,
    async run(tests: readonly string[], changed: ReadonlyMap<string, string>): Promise<Outcome> {
      const text = changed.get(path) ?? 'unchanged';
      runs.push({ tests, text });
      return outcomes[text] ?? 'passed';
    },
  };
}

test('a mutant is killed by tests that fail with it, and lives where all pass', async () => {
  const bench = benchOf({ 'a - b': 'failed', 'a / b': 'late' });
  const told: [Fate, string][] = [];
  const mutants = [mutant('-'), mutant('*'), mutant('/'), mutant('-', 2)];
  const fates = await tryMutants(bench, mutants, texts, [baseline('a')], (fate, { after }) =>
    told.push([fate, after]),
  );
  expect(fates).toEqual(['killed', 'survived', 'late', 'unreached']);
  expect(told.map(([fate]) => fate)).toEqual(fates);
  expect(told.map(([, after]) => after)).toEqual(['-', '*', '/', '-']);
});

test('no test is run after one that has failed', async () => {
  const bench = benchOf({ 'a - b': 'failed' });
  await tryMutants(bench, [mutant('-')], texts, [baseline('a'), baseline('b')], () => {});
  const [first, ...rest] = bench.runs;
  expect(first).toEqual({ tests: ['a'], text: 'a - b' });
  expect(rest).toEqual([{ tests: ['a', 'b'], text: 'unchanged' }]);
});

test('tests that do not pass with nothing changed have killed nothing', async () => {
  const bench = benchOf({ unchanged: 'failed' });
  const trial = tryMutants(bench, [mutant('-')], texts, [baseline('a')], () => {});
  await expect(trial).rejects.toThrow('With nothing changed');
});

test('tests that come to none of the mutants are not run', async () => {
  const bench = benchOf({ unchanged: 'failed' });
  const fates = await tryMutants(bench, [mutant('-', 2)], texts, [baseline('a')], () => {});
  expect([fates, bench.runs]).toEqual([['unreached'], []]);
});
