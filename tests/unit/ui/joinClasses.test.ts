import { expect, test } from 'vitest';
import { joinClasses } from '../../../src/ui/joinClasses.ts';

test('names that are given are joined, others left out', () => {
  expect(joinClasses('a', undefined, false, 'b')).toBe('a b');
});

test('no name gives no class attribute', () => {
  expect(joinClasses(undefined, '', false)).toBeUndefined();
});
