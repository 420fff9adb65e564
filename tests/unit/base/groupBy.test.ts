import { expect, test } from 'vitest';
import { groupBy } from '../../../src/base/groupBy.ts';

test('an item is in the group of each of its keys, in the order of the items', () => {
  const items = ['ab', 'b', '', 'ca'];
  expect([...groupBy(items, (item) => item.split(''))]).toEqual([
    ['a', ['ab', 'ca']],
    ['b', ['ab', 'b']],
    ['c', ['ca']],
  ]);
});
