import { expect, test } from 'vitest';
import { firstDate, happeningName } from '../../../../scripts/record/happeningName.ts';

test('the name of an event is its first date, its first three actors and its topic', () => {
  const actors = ['CUB', 'USA', 'ARG', 'PRY'];
  expect(happeningName({ date: '2025-10-29', actors }, 'vote')).toBe('2025-10-29-cub-usa-arg-vote');
  expect(happeningName({ date: '1962-04', actors: [] }, 'society')).toBe('1962-04-society');
});

test.each([
  ['2025-11-03', '2025-11-03'],
  ['1962-04-15~', '1962-04-15'],
  ['1912-08/1933-01-02', '1912-08'],
  ['2025-09-02/..', '2025-09-02'],
  ['../1990', '1990'],
  ['196X', '196X'],
])('the first date of %s is %s', (edtf, first) => {
  expect(firstDate(edtf)).toBe(first);
});
