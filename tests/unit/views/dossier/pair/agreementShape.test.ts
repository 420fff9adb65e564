import { expect, test } from 'vitest';
import { agreementShape } from '../../../../../src/views/dossier/pair/observed/agreementShape.ts';

const YEARS = [
  { year: 1962, share: 1, count: 50 },
  { year: 1963, share: 0, count: 50 },
  { year: 1965, share: 0.5, count: 50 },
  { year: 1966, share: 1, count: 4 },
];

test('years that follow each other are a line, a year alone is a dot, few roll calls are no point', () => {
  const { lines, dots, end } = agreementShape(YEARS, 38, 28);
  expect(lines).toEqual(['M4 4L14 24']);
  expect(dots).toEqual([{ x: 34, y: 14 }]);
  expect(end).toMatchObject({ x: 34, last: { year: 1965 } });
});

test('without a year of enough roll calls there is nothing to draw', () => {
  expect(agreementShape(YEARS.slice(3), 38, 28)).toEqual({ lines: [], dots: [], end: undefined });
});
