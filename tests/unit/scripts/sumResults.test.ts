import { afterEach, expect, test, vi } from 'vitest';
import { main, sumTallies } from '../../../scripts/sumResults.ts';
import { inScratchFolder } from '../../support/inScratchFolder.ts';

const vitestOf = (passed: number, failed: number) =>
  JSON.stringify({
    success: failed === 0,
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: [{ status: 'passed', assertionResults: [{}] }],
  });

const RESULTS = {
  'vitest.json': vitestOf(3, 0),
  'attack.json': vitestOf(4, 0),
  'playwright.json': JSON.stringify({
    errors: [],
    stats: { expected: 5, unexpected: 0, flaky: 0 },
  }),
  'checks.txt': 'passed lint\npassed size\n',
};

afterEach(() => {
  vi.restoreAllMocks();
});

/** What is printed of a folder with these results, and the exit code. */
async function summed(results: Readonly<Record<string, string>>) {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
  const code = await inScratchFolder(results, (folder) => main([folder, '0']));
  return [code, log.mock.lastCall?.[0] as unknown];
}

test('the results of all runners and checks are summed, the attack among them', async () => {
  expect(await summed(RESULTS)).toEqual([0, '14 passed, 0 failed']);
  expect(await summed({ ...RESULTS, 'attack.json': vitestOf(1, 3) })).toEqual([
    1,
    '11 passed, 3 failed',
  ]);
});

test('a runner that did not finish counts as one failure', async () => {
  const { 'attack.json': _, ...results } = RESULTS;
  expect(await summed(results)).toEqual([1, '10 passed, 1 failed']);
});

test('tallies add up', () => {
  const tallies = [
    { passed: 2, failed: 1 },
    { passed: 3, failed: 0 },
  ];
  expect(sumTallies(tallies, 1)).toEqual({ passed: 5, failed: 1 });
});

test('a test command that failed without a failed test counts as one failure', () => {
  expect(sumTallies([{ passed: 2, failed: 0 }], 1)).toEqual({ passed: 2, failed: 1 });
  expect(sumTallies([{ passed: 2, failed: 0 }], 0)).toEqual({ passed: 2, failed: 0 });
});
