import { NOTHING_TYPED, typedAfter, typedState } from '../../../../src/views/ties/typedState.ts';
import { expect, test } from 'vitest';

const NAMES = ['Canadá', 'Estados Unidos', 'México', 'Ecuador', 'Perú'];
const press = (key: string, timeStamp: number, ctrlKey = false) => ({
  key,
  timeStamp,
  ctrlKey,
  metaKey: false,
  altKey: false,
});

test('letters that follow each other lead to the name that begins so, accents or not', () => {
  const first = typedAfter(NOTHING_TYPED, press('m', 0))!;
  expect(typedState(NAMES, first, 0)).toBe(2);
  const second = typedAfter(first, press('e', 200))!;
  expect(second.text).toBe('me');
  expect(typedState(NAMES, second, 2)).toBe(2);
});

test('one letter again leads to the next such name, and round', () => {
  const once = typedAfter(NOTHING_TYPED, press('e', 0))!;
  expect(typedState(NAMES, once, 0)).toBe(1);
  const again = typedAfter(once, press('e', 100))!;
  expect(typedState(NAMES, again, 1)).toBe(3);
  expect(typedState(NAMES, again, 3)).toBe(1);
});

test('after a pause a word begins anew', () => {
  const first = typedAfter(NOTHING_TYPED, press('m', 0))!;
  expect(typedAfter(first, press('p', 2000))?.text).toBe('p');
});

test('other keys and commands are not typed, and a name that is not there is nowhere', () => {
  expect(typedAfter(NOTHING_TYPED, press('Enter', 0))).toBeUndefined();
  expect(typedAfter(NOTHING_TYPED, press('c', 0, true))).toBeUndefined();
  expect(typedState(NAMES, { text: 'zz', atMs: 0 }, 0)).toBeUndefined();
});
