import { expect, test } from 'vitest';
import { SHORTCUTS } from '../../../../src/views/shortcuts/shortcuts.ts';

test('no two shortcuts of a place share a key or a name', () => {
  const keys = SHORTCUTS.flatMap((shortcut) =>
    shortcut.keys.map((key) => `${shortcut.place} ${key}`),
  );
  const names = SHORTCUTS.map(({ id }) => id);
  expect(keys).toHaveLength(new Set(keys).size);
  expect(names).toHaveLength(new Set(names).size);
});

test('the keys of the page do something, those of a place are heard there', () => {
  const silent = SHORTCUTS.filter(({ place, act }) => (place === 'page') === (act === null));
  expect(silent).toEqual([]);
});
