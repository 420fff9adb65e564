import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoted } from '../../../src/base/quoted.ts';

test('a short text stands as it is', () => {
  expect(quoted('Lima – Perú')).toBe('Lima – Perú');
});

test('a long one is cut between characters, and shows that', () => {
  expect(quoted('a'.repeat(61))).toBe(`${'a'.repeat(60)}…`);
  expect(quoted('a'.repeat(60))).toBe('a'.repeat(60));
  expect(quoted('🇵🇪'.repeat(3), 2)).toBe('🇵🇪…');
});

test('text that is written to the left is isolated', () => {
  expect(quoted('שלום')).toBe('\u2068שלום\u2069');
});

test('nothing in it steers the line that it stands in', () => {
  expect(quoted('a\u202eb\u2066c\u2069d\ne\0f')).toBe('abcdef');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const inside = quoted(text).replace(/^\u2068|\u2069$/g, '');
      expect(inside).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\p{Cc}/u);
      expect(Array.from(inside).length).toBeLessThanOrEqual(61);
    }),
  );
});
