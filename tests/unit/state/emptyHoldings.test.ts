import { expect, test } from 'vitest';
import { isoOf } from '../../../src/model/Day.ts';
import { EMPTY_HOLDINGS } from '../../../src/state/emptyHoldings.ts';
import { START_LENS } from '../../../src/lens/Lens.ts';
import { answerOf } from '../../../src/events/answerOf.ts';
import { bundled } from '../data/bundled.ts';

const { dataset, record } = EMPTY_HOLDINGS;

test('without a data set there is nothing to see, and every question has an answer', () => {
  const { shown, total, hiders, time } = answerOf(record, START_LENS);
  expect({ shown, total, hiders }).toEqual({ shown: 0, total: 0, hiders: [] });
  expect(isoOf(time.startDay)).toBe('2025-09-01');
  expect(record.page({ time, filters: START_LENS }, 'newest', 0, 10)).toEqual([]);
  expect(dataset.countries).toEqual([]);
});

test('until the bundled data set is there, time reaches as far as it does then', () => {
  expect(record.about).toMatchObject({
    span: bundled.dataset.span,
    opening: bundled.dataset.opening,
  });
});
