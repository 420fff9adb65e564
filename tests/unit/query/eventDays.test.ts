import { expect, test } from 'vitest';
import { CLAUSE_BITS } from '../../../src/query/missesOf.ts';
import { answerOf } from '../../../src/query/answerOf.ts';
import { START_LENS } from '../../../src/lens/Lens.ts';
import { aLens } from '../../builders/aLens.ts';
import { bundled } from '../data/bundled.ts';
import { spanHolds } from '../../../src/model/DaySpan.ts';
import { eventDays } from '../../../src/query/eventDays.ts';
import { addDays } from '../../../src/model/Day.ts';
import fc from 'fast-check';

const { dataset } = bundled;

test('are the first days of all events but those that a filter hides, each once, in order', () => {
  fc.assert(
    fc.property(aLens(fc.constantFrom('', 'Cuba', 'zzzz')), (lens) => {
      const answer = answerOf(dataset, lens);
      const passing = dataset.events.filter(
        (_, position) => (answer.missesOf(position) & ~CLAUSE_BITS.time) === 0,
      );
      const days = passing.map(({ span }) => span.startDay);
      const naive = [...new Set(days)].toSorted((a, b) => a - b);
      expect(eventDays(dataset, answer)).toEqual(naive);
    }),
    { numRuns: 30 },
  );
});

test('none lies beyond the days that the data speak for', () => {
  const { startDay } = dataset.span;
  const span = { startDay: addDays(startDay, 60_000), endDay: dataset.span.endDay };
  const later = { ...dataset, span };
  const days = eventDays(later, answerOf(later, START_LENS));
  expect(days.length).toBeGreaterThan(0);
  expect(days.every((day) => spanHolds(span, day))).toBe(true);
});
