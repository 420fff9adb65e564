import { expect, test } from 'vitest';
import { readOptions } from '../../../../scripts/mutate/readOptions.ts';

test('rooms, files and lines are named below src', () => {
  const { targets } = readOptions(['lens', 'src/ingest/rows/', 'state/playhead.ts:4']);
  expect(targets).toEqual(['lens', 'ingest/rows', 'state/playhead.ts:4']);
});

test('fifty are drawn, or as many as asked, or all', () => {
  expect(readOptions(['lens']).count).toBe(50);
  expect(readOptions(['lens', '--count', '7']).count).toBe(7);
  expect(readOptions(['lens', '--count', 'all']).count).toBe(Infinity);
});

test('a seed is taken as given, or drawn', () => {
  expect(readOptions(['lens', '--seed', '12']).seed).toBe(12);
  expect(readOptions(['lens']).seed).toBeLessThan(2 ** 32);
  expect(readOptions(['lens']).seed).not.toBe(readOptions(['lens']).seed);
});

test('the tests of each room are run, or those of a folder', () => {
  expect(readOptions(['lens']).tests).toBeUndefined();
  expect(readOptions(['lens', '--tests', 'tests/unit/']).tests).toBe('tests/unit');
});

test('what makes no sense is said', () => {
  expect(() => readOptions([])).toThrow('Say which room');
  expect(() => readOptions(['lens', '--count', 'many'])).toThrow('--count is a whole number');
  expect(() => readOptions(['lens', '--seed', '-1'])).toThrow(TypeError);
  expect(() => readOptions(['lens', '--sed', '1'])).toThrow("'--sed'");
});
