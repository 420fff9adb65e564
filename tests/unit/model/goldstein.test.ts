import { expect, test } from 'vitest';
import { goldstein } from '../../../src/model/goldstein.ts';

test.each([
  ['01', 0],
  ['02', 3],
  ['04', 1],
  ['057', 8],
  ['08', 5],
  ['138', -7],
  ['16', -4],
  ['161', -4],
  ['163', -8],
  ['166', -7],
  ['174', -5],
  ['195', -10],
])('CAMEO %s has the score %d', (code, score) => {
  expect(goldstein(code)).toBe(score);
});

test('a code without a score of its own has that of its stem', () => {
  expect(goldstein('0256')).toBe(goldstein('025'));
  expect(goldstein('111')).toBe(goldstein('11'));
});

test('codes are text: 051 praises, 51 is none', () => {
  expect(goldstein('051')).toBe(3.4);
  expect(goldstein('51')).toBeNull();
});

test.each([null, '', '1', '---', 'X', '21'])('%j has no score', (code) => {
  expect(goldstein(code)).toBeNull();
});
