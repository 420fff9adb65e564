import { expect, test } from 'vitest';
import { keyToCell } from '../../../../src/views/ties/keyToCell.ts';

const FROM = { row: 12, column: 20 };

test.each([
  ['ArrowDown', false, 13, 20],
  ['ArrowUp', false, 11, 20],
  ['ArrowRight', false, 12, 21],
  ['ArrowLeft', false, 12, 19],
  ['PageDown', false, 22, 20],
  ['PageUp', false, 2, 20],
  ['Home', false, 12, 0],
  ['End', false, 12, 34],
  ['Home', true, 0, 0],
  ['End', true, 34, 34],
])('%s with Ctrl %s leads to row %i, column %i', (key, ctrlKey, row, column) => {
  expect(keyToCell({ key, ctrlKey }, FROM, 35)).toEqual({ row, column });
});

test('keys stop at the edges', () => {
  const first = { row: 0, column: 0 };
  const last = { row: 34, column: 34 };
  for (const key of ['ArrowUp', 'ArrowLeft', 'PageUp'])
    expect(keyToCell({ key, ctrlKey: false }, first, 35)).toEqual(first);
  for (const key of ['ArrowDown', 'ArrowRight', 'PageDown'])
    expect(keyToCell({ key, ctrlKey: false }, last, 35)).toEqual(last);
});

test('other keys lead nowhere', () => {
  expect(keyToCell({ key: 'a', ctrlKey: false }, FROM, 35)).toBeUndefined();
});
