import { expect, test } from 'vitest';
import { readCsv } from '../../../../scripts/tables/readCsv.ts';

test('cells stand by line, with quotes, commas and line breaks of their own', () => {
  expect(readCsv('a,b\n"x, ""y""",\r\n"two\nlines",2\n')).toEqual([
    ['a', 'b'],
    ['x, "y"', ''],
    ['two\nlines', '2'],
  ]);
});

test('a last line needs no end, and an empty one is none', () => {
  expect(readCsv('a,b\n\n1,2')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  expect(readCsv('a,')).toEqual([['a', '']]);
  expect(readCsv('')).toEqual([]);
});

test('a quote that does not end is told with its line', () => {
  expect(() => readCsv('a\n"b')).toThrow('A quote does not end in line 2.');
});
