import { expect, test } from 'vitest';
import { type Ended, outcomeOf } from '../../../../scripts/mutate/outcomeOf.ts';

function ended(moduleId: string, state: ReturnType<Ended['state']>): Ended {
  return { moduleId, state: () => state };
}

test('a run has passed when all its tests have, and failed when one has', () => {
  expect(outcomeOf(['a', 'b'], [ended('a', 'passed'), ended('b', 'passed')], [])).toBe('passed');
  expect(outcomeOf(['a', 'b'], [ended('a', 'skipped'), ended('b', 'failed')], [])).toBe('failed');
});

test('what tests did that were not asked for says nothing of a run', () => {
  expect(outcomeOf(['b'], [ended('a', 'failed'), ended('b', 'passed')], [])).toBe('passed');
});

test('an error that no test has caught fails a run', () => {
  expect(outcomeOf(['a'], [ended('a', 'passed')], [''])).toBe('failed');
});

test('a run whose process was ended is late', () => {
  const error = '[vitest-pool]: Worker forks emitted error.';
  expect(outcomeOf(['a'], [ended('a', 'pending')], [error])).toBe('late');
});

test('tests that were not run kill nothing and let nothing live', () => {
  expect(() => outcomeOf(['a', 'b'], [ended('a', 'passed')], [])).toThrow('b');
  expect(() => outcomeOf(['a'], [ended('a', 'pending')], [])).toThrow('a');
  const error = '[vitest-pool]: Timeout starting forks runner.';
  expect(() => outcomeOf(['a'], [], [error])).toThrow('Timeout starting');
});
