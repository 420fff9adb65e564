import { expect, test } from 'vitest';
import { aDatasetRecord, anEvent } from '../../../builders/aDatasetRecord.ts';
import { isoOf } from '../../../../src/model/Day.ts';
import { CLAUSE_BITS } from '../../../../src/events/ask/clauses.ts';
import { aLens } from '../../../builders/aLens.ts';
import { askOf, everything } from '../../../../src/events/ask/Ask.ts';
import { bundled } from '../../data/bundled.ts';
import { loadSearch } from '../../../../src/query/search/searchAll.ts';
import { holdingsOf } from '../../../../src/query/holdingsOf.ts';
import fc from 'fast-check';

const { record } = bundled;

await loadSearch();

test('are the first days of all events but those that a filter hides, each once, in order', () => {
  fc.assert(
    fc.property(aLens(fc.constantFrom('', 'Cuba', 'zzzz')), (lens) => {
      const ask = askOf(record.about, lens);
      const passing = record.events.filter(
        ({ id }) => (record.misses(ask, record.keyOf(id)!) & ~CLAUSE_BITS.time) === 0,
      );
      const days = passing.map(({ span }) => span.startDay);
      const naive = [...new Set(days)].toSorted((a, b) => a - b);
      expect(record.days(ask)).toEqual(naive);
    }),
    { numRuns: 30 },
  );
});

test('none lies beyond the days that the data speak for', () => {
  const dates = ['1700', '1809/1811', '1962-10-16', '../1960', '2025-11/2031', '2100-01-01'];
  const late = holdingsOf(
    aDatasetRecord({
      span: { from: '1950-01-01', to: '2025-11-30' },
      events: dates.map((date, index) => anEvent({ id: `E${index}`, date })),
      interventions: [],
    }),
  ).record;
  expect(late.days(everything(late)).map((day) => isoOf(day))).toEqual([
    '1950-01-01',
    '1962-10-16',
    '2025-11-01',
    '2025-11-30',
  ]);
});
