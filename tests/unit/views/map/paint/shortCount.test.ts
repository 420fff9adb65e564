import { expect, test } from 'vitest';
import { shortCount } from '../../../../../src/views/map/paint/shortCount.ts';

test('a count on a disc has at most four characters, and is never rounded past a prefix', () => {
  const counts = [1, 999, 1000, 1249, 9949, 9950, 99_999, 999_499, 999_500, 1_240_000, 10_000_000];
  expect(counts.map(shortCount)).toEqual([
    '1',
    '999',
    '1.0k',
    '1.2k',
    '9.9k',
    '10k',
    '100k',
    '999k',
    '1.0M',
    '1.2M',
    '10M',
  ]);
});
