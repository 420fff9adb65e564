import { expect, test } from 'vitest';
import { formatSizes } from '../../../scripts/formatSizes.ts';
import type { MeasuredFile } from '../../../scripts/measureBuild.ts';

const budget = { start: 1000, chunk: 500 };

function sizesOf(...files: [bytes: number, loads: MeasuredFile['loads']][]) {
  const measured = files.map(([bytes, loads], i) => ({ file: `${i}.js`, bytes, loads }));
  return formatSizes(measured, budget);
}

test('a build up to its budget fits', () => {
  const { text, fits } = sizesOf([600, 'start'], [400, 'start'], [500, 'later'], [500, 'later']);
  expect(fits).toBe(true);
  expect(text).toMatch(/1\.0 kB {2}start {2}in all, of 1\.0 kB$/);
});

test('a start over its budget is told in sum', () => {
  const { text, fits } = sizesOf([700, 'start'], [700, 'start']);
  expect(fits).toBe(false);
  expect(text).toContain('The start weighs 1.4 kB gzipped: 0.4 kB over its budget.');
});

test('each lazy chunk has a budget of its own', () => {
  const { text, fits } = sizesOf([1, 'start'], [400, 'later'], [800, 'later']);
  expect(fits).toBe(false);
  expect(text).toContain('2.js weighs 0.8 kB gzipped: 0.3 kB over its budget.');
  expect(text).not.toContain('1.js weighs');
});

test('a page that loads nothing is no light page', () => {
  expect(sizesOf([1, 'later'])).toMatchObject({ fits: false });
});
