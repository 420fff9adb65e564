import { type Day, civilOf, dayOf } from '../../../src/model/Day.ts';
import { expect, test } from 'vitest';
import { spanOf } from '../../../src/model/DaySpan.ts';
import { yearLabels } from '../../../src/marks/yearLabels.ts';

function yearsOf(from: Day, to: Day): string[] {
  return yearLabels(spanOf(from, to)).map(({ day, at }) => `${at} ${civilOf(day).year}`);
}

test('the ends say their years, and round years stand between where they have room', () => {
  expect(yearsOf(dayOf(2021, 1, 1), dayOf(2025, 11, 30))).toEqual([
    'start 2021',
    'between 2022',
    'between 2023',
    'between 2024',
    'end 2025',
  ]);
  expect(yearsOf(dayOf(1803, 5, 2), dayOf(2025, 11, 30))).toEqual([
    'start 1803',
    'between 1850',
    'between 1900',
    'between 1950',
    'end 2025',
  ]);
});

test('a span within one year says it once', () => {
  expect(yearsOf(dayOf(2025, 2, 1), dayOf(2025, 11, 30))).toEqual(['start 2025']);
});
