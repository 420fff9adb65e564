import { expect, test } from 'vitest';
import { newsSince } from '../../../../src/query/saved/newsSince.ts';

const THEN = { version: '2026.11.29', events: ['a', 'b', 'c'], changes: ['x'] };

test('what came and what went is counted id by id, whatever the order', () => {
  const now = { version: '2026.11.30', events: ['d', 'c', 'e', 'a'], changes: ['y', 'x'] };
  expect(newsSince(THEN, now)).toEqual({
    versions: 'newer',
    events: { come: 2, gone: 1 },
    changes: { come: 1, gone: 0 },
  });
});

test.each([
  ['2026.11.29', 'same'],
  ['2026.11.30', 'newer'],
  ['2027.01.02', 'newer'],
  ['2026.10.30', 'older'],
])('version %s is the %s one', (version, versions) => {
  const none = { come: 0, gone: 0 };
  expect(newsSince(THEN, { ...THEN, version })).toEqual({ versions, events: none, changes: none });
});
