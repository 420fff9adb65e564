import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChecks, readPlaywright, readVitest, type Tally } from './readTally.ts';

const readers = {
  'vitest.json': readVitest,
  'attack.json': readVitest,
  'playwright.json': readPlaywright,
  'checks.txt': readChecks,
};

/**
 * Prints `N passed, N failed` over the results in a folder, and is 1 when anything failed. The second
 * argument is the exit status of the test command: a failure that no runner counted, such as a build
 * that broke, counts as one.
 */
export function main([folder = '.', testStatus = '0']: readonly string[]): number {
  const tallies = Object.entries(readers).map(([file, read]) => {
    const path = join(folder, file);
    return existsSync(path) ? read(readFileSync(path, 'utf8')) : missing(file);
  });
  const { passed, failed } = sumTallies(tallies, Number(testStatus));
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

/** Adds the tallies up; a bad status of the test command alone counts as one failure. */
export function sumTallies(tallies: readonly Tally[], testStatus: number): Tally {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  return { passed, failed: failed === 0 && testStatus !== 0 ? 1 : failed };
}

function missing(file: string): Tally {
  console.error(`There is no ${file}: its runner did not finish.`);
  return { passed: 0, failed: 1 };
}
