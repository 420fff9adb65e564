import { expect, test } from 'vitest';
import { keyToIndex } from '../../../src/ui/keyToIndex.ts';

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 3, 4],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['Home', 7, 0],
  ['End', 2, 9],
])('%s leads from %i to %i of ten', (key, from, to) => {
  expect(keyToIndex(key, from, 10)).toBe(to);
});

test('other keys and an empty list lead nowhere', () => {
  expect(keyToIndex('a', 3, 10)).toBeUndefined();
  expect(keyToIndex('toString', 3, 10)).toBeUndefined();
  expect(keyToIndex('ArrowDown', -1, 0)).toBeUndefined();
});
