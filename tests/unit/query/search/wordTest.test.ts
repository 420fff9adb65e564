import { expect, test } from 'vitest';
import { wordTest } from '../../../../src/query/search/wordTest.ts';

test.each([
  ['EEUU', 'Un buque de EE. UU. zarpa'],
  ['EE. UU.', 'Un buque de EEUU zarpa'],
  ['EUA', 'A ship of the United States'],
  ['É.-U.', 'Un navire des États-Unis'],
  ['usa', 'Buque de los Estados Unidos'],
  ['bloqueo', 'The blockade goes on'],
  ['blockade', 'El bloqueo sigue'],
  ['OEA', 'Suspended from the OAS'],
  ['2025-11', 'Signed, 2025-11-03'],
  ['2025-11-03', 'Signed, 2025-11-03'],
  ['embas', 'Embassy closed'],
])('"%s" is in "%s"', (q, text) => {
  expect(wordTest(q)(text)).toBe(true);
});

test.each([
  ['eeuu', 'He told us of it'],
  ['us', 'Closed for a month'],
  ['2025-11', 'Signed, 2025-12-03'],
  ['bloqueo', 'Unlocked'],
  ['embassy peru', 'Embassy closed'],
  ['venezuala', 'Venezuela votes'],
])('"%s" is not in "%s"', (q, text) => {
  expect(wordTest(q)(text)).toBe(false);
});

test('the end of a sentence joins no words', () => {
  expect(wordTest('in')('We saw it. In May it was')).toBe(true);
  expect(wordTest('un')('Of the UN. US ships')).toBe(true);
});

test('a word of any length is looked for', () => {
  const long = 'a'.repeat(100_000);
  expect(wordTest(long)(`Talks ${long}`)).toBe(true);
  expect(wordTest(long)('Talks aaa')).toBe(false);
});

test('words may stand in a text or in those that many have in common, each wherever it will', () => {
  const passes = wordTest('zulu sanciones');
  const acts = ['impose sanctions', 'imponer sanciones'];
  expect(passes('Zulu', acts)).toBe(true);
  expect(passes('Zulu', acts)).toBe(true);
  expect(passes('Zulu', ['impose sanctions'])).toBe(false);
  expect(passes('Tyre', acts)).toBe(false);
  expect(passes('Zulu sanciones')).toBe(true);
});
