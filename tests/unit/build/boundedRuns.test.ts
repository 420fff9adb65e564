import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { withBounds } from '../../../build/boundedRuns.ts';

const sourceOf = (file: string) => readFileSync(`node_modules/hyparquet/src/${file}`, 'utf8');

test.each([
  ['encoding.js', 3],
  ['datapage.js', 2],
])('%s is held to what a page can have', (file, places) => {
  const source = sourceOf(file);
  const added =
    withBounds(source, file).split(/RangeError|Math\.min/).length -
    source.split(/RangeError|Math\.min/).length;
  expect(added).toBe(places);
});

test('a library that reads in another way is told of', () => {
  expect(() => withBounds('export const other = 1', 'encoding.js')).toThrow(
    'hyparquet has no place',
  );
});
