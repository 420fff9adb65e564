import * as v from 'valibot';

/** How many tests or checks passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

const vitestSchema = v.object({
  success: v.boolean(),
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

const playwrightSchema = v.object({
  errors: v.array(v.unknown()),
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
});

/** Reads Vitest's JSON report. A file that could not be loaded, or a fault outside of all tests, counts as one. */
export function readVitest(text: string): Tally {
  const report = v.parse(vitestSchema, JSON.parse(text));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
  };
}

/** Reads Playwright's JSON report. A test that passed only when tried again has failed. */
export function readPlaywright(text: string): Tally {
  const { errors, stats } = v.parse(playwrightSchema, JSON.parse(text));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** Reads lines of `passed NAME` or `failed NAME`. */
export function readChecks(text: string): Tally {
  const lines = text.split('\n');
  const count = (word: string) => lines.filter((line) => line.startsWith(`${word} `)).length;
  return { passed: count('passed'), failed: count('failed') };
}
