import { expect, test } from 'vitest';
import { sumTallies } from '../../../scripts/sumResults.ts';

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
