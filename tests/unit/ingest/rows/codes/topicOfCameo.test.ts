import { expect, test } from 'vitest';
import { topicOfCameo } from '../../../../../src/ingest/rows/codes/topicOfCameo.ts';

test('a code is about what its root is about', () => {
  const roots = Array.from({ length: 20 }, (_, i) => String(i + 1).padStart(2, '0'));
  const codes = [...roots, ...roots.map((root) => `${root}0`)];
  expect(codes.map(topicOfCameo)).not.toContain('other');
  expect(['040', '061', '091', '141', '190'].map(topicOfCameo)).toEqual([
    'diplomacy',
    'economy',
    'justice',
    'society',
    'security',
  ]);
});

test('a longer code can name another matter than its root', () => {
  expect(['161', '163', '0213', '072', '1622', '0831'].map(topicOfCameo)).toEqual([
    'diplomacy',
    'economy',
    'justice',
    'security',
    'security',
    'politics',
  ]);
});

test.each(['', '---', 'X', '21', '00', '5', '51'])('%j is no code', (code) => {
  expect(topicOfCameo(code)).toBe('other');
});
