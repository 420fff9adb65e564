import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addProbes, reachedAs } from '../../../../scripts/mutate/addProbes.ts';
import { mutantsOf } from '../../../../scripts/mutate/mutantsOf.ts';
import { TestBench } from '../../../../scripts/mutate/TestBench.ts';

const path = 'src/lens/isBareLens.ts';
const tests = 'tests/unit/lens/isBareLens.test.ts';
const otherTests = 'tests/unit/lens/overlayLayer.test.ts';
const text = readFileSync(path, 'utf8');

let bench: TestBench;

beforeAll(async () => {
  bench = await TestBench.start([tests, otherTests]);
});

afterAll(async () => {
  await bench.close();
});

/** Runs the tests with a function of the file that begins with this statement. */
async function runWith(statement: string) {
  const changed = text.replace('boolean {', `boolean { ${statement}`);
  expect(changed).not.toBe(text);
  return bench.run([`${process.cwd()}/${tests}`], new Map([[path, changed]]), 2_000);
}

test.each([
  ['for (;;) {}', 'late'],
  ['if (lens) return false;', 'failed'],
  ['throw 1;', 'failed'],
  ['void Promise.reject(Object.create(null));', 'failed'],
  [';', 'passed'],
] as const)(
  'with "%s" in what they test, tests have %s, and disk is as it was',
  async (statement, outcome) => {
    expect(await runWith(statement)).toBe(outcome);
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

test('a run says nothing of what other tests did in runs before it', async () => {
  expect(await runWith('throw 1;')).toBe('failed');
  expect(await bench.run([`${process.cwd()}/${otherTests}`], new Map(), 2_000)).toBe('passed');
});

test('tests tell what they reach, as mutants of it are named', async () => {
  const baselines = await bench.measure(new Map([[path, addProbes(path, text)]]));
  expect(baselines.map((one) => [one.path, one.passed])).toEqual(
    expect.arrayContaining([tests, otherTests].map((file) => [`${process.cwd()}/${file}`, true])),
  );
  const baseline = baselines.find((one) => one.path.endsWith(tests));
  expect(baseline?.ms).toBeGreaterThan(0);
  const places = mutantsOf(path, text).map(reachedAs);
  expect(new Set(places).size).toBe(3);
  expect(baseline?.reached).toEqual(new Set(places));
});
