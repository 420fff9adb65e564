import { expect, test } from 'vitest';
import { readChecks, readPlaywright, readVitest } from '../../../scripts/readTally.ts';

function aVitestReport(report: object = {}): string {
  return JSON.stringify({
    success: true,
    numPassedTests: 3,
    numFailedTests: 0,
    testResults: [{ status: 'passed', assertionResults: [{}] }],
    ...report,
  });
}

test('tests of Vitest are counted', () => {
  expect(readVitest(aVitestReport())).toEqual({ passed: 3, failed: 0 });
  expect(readVitest(aVitestReport({ success: false, numFailedTests: 2 }))).toEqual({
    passed: 3,
    failed: 2,
  });
});

test('a test file that could not be loaded counts as one failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(readVitest(aVitestReport({ success: false, testResults })).failed).toBe(1);
});

test('a fault outside of all tests counts as one failure', () => {
  expect(readVitest(aVitestReport({ success: false })).failed).toBe(1);
});

test('tests of Playwright are counted, with flaky ones and faults outside as failures', () => {
  const stats = { expected: 5, unexpected: 2, flaky: 1 };
  const report = JSON.stringify({ stats, errors: [{ message: 'no server' }] });
  expect(readPlaywright(report)).toEqual({ passed: 5, failed: 4 });
});

test('checks are counted by their lines', () => {
  expect(readChecks('passed lint\nfailed size\npassed knip\n')).toEqual({ passed: 2, failed: 1 });
});

test('a report of another shape is a fault, not a zero', () => {
  expect(() => readVitest('{}')).toThrow('Invalid key');
  expect(() => readPlaywright('{}')).toThrow('Invalid key');
});
