import { expect, test } from 'vitest';
import { binOf } from '../../../src/base/binOf.ts';
import fc from 'fast-check';

test('a bin is found as a walk along the edges finds it', () => {
  const edges = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });
  fc.assert(
    fc.property(edges, fc.integer({ min: -5, max: 65 }), (unsorted, day) => {
      const ascending = unsorted.toSorted((a, b) => a - b);
      const naive = ascending.filter((edge) => edge <= day).length - 1;
      expect(binOf(ascending, day)).toBe(naive);
    }),
  );
});
