import { describe, expect, test } from 'vitest';
import { TONES, type Tone } from '../../../../src/model/Tone.ts';
import { aDatasetRecord, anEvent } from '../../../builders/aDatasetRecord.ts';
import { askOf, everything } from '../../../../src/events/ask/Ask.ts';
import { type Day, knownDay } from '../../../../src/model/Day.ts';
import { CLAUSE_BITS } from '../../../../src/events/ask/clauses.ts';
import type { GeoEvent } from '../../../../src/model/GeoEvent.ts';
import { START_LENS } from '../../../../src/lens/Lens.ts';
import type { ToneCounts } from '../../../../src/events/EventSource.ts';
import { aLens } from '../../../builders/aLens.ts';
import { bundled } from '../../data/bundled.ts';
import fc from 'fast-check';
import { isToTheDay } from '../../../../src/model/EdtfDate.ts';
import { holdingsOf } from '../../../../src/query/holdingsOf.ts';
import { loadSearch } from '../../../../src/query/search/searchAll.ts';

const { record } = bundled;
const { span } = record.about;

await loadSearch();

/** Of the events of a tone, those that a bin counts, for each bin. */
function recount(
  events: readonly GeoEvent[],
  edges: readonly Day[],
  counts: (event: GeoEvent, first: Day, next: Day) => boolean,
): number[][] {
  return TONES.map((tone: Tone) =>
    edges
      .slice(0, -1)
      .map(
        (edge, bin) =>
          events.filter(
            (event) => event.tone === tone && counts(event, edge, edges[bin + 1] ?? edge),
          ).length,
      ),
  );
}

const isBegun = ({ span: own }: GeoEvent, first: Day, next: Day) =>
  own.startDay >= first && own.startDay < next;
const isDated: typeof isBegun = (event, first, next) =>
  isBegun(event, first, next) && isToTheDay(event.date);

function asLists(counts: ToneCounts): number[][] {
  return TONES.map((tone) => [...counts[tone]]);
}

/** Ascending days within the data and a little beyond; sometimes too few for a bin. */
const someEdges = fc
  .oneof(
    fc.uniqueArray(fc.integer({ min: span.startDay - 400, max: span.endDay + 400 }), {
      maxLength: 40,
    }),
    fc.uniqueArray(fc.integer({ min: span.endDay - 100, max: span.endDay + 5 }), {
      maxLength: 60,
    }),
  )
  .map((days) => days.toSorted((a, b) => a - b).map((day) => day as Day));

const someSearch = fc.constantFrom('', 'embargo', 'Cuba', 'zzzz');

describe('the bins of a source', () => {
  test('count as a naive recount does, for any bins and any filters', () => {
    fc.assert(
      fc.property(aLens(someSearch), someEdges, (lens, edges) => {
        const ask = askOf(record.about, lens);
        const passing = record.events.filter(
          ({ id }) => (record.misses(ask, record.keyOf(id)!) & ~CLAUSE_BITS.time) === 0,
        );
        const chosen = record.bins(ask, edges).now;
        expect(asLists(chosen.dated)).toEqual(recount(passing, edges, isDated));
        expect(asLists(chosen.begun)).toEqual(recount(passing, edges, isBegun));
        const whole = record.bins(everything(record), edges).now;
        expect(asLists(whole.dated)).toEqual(recount(record.events, edges, isDated));
        expect(asLists(whole.begun)).toEqual(recount(record.events, edges, isBegun));
      }),
    );
  });

  test('are the same wherever the time of the lens stands', () => {
    const edges = [span.startDay, 0 as Day, span.endDay];
    fc.assert(
      fc.property(aLens(someSearch), aLens(), (lens, { mode, from, to }) => {
        const here = record.bins(askOf(record.about, lens), edges);
        const there = record.bins(askOf(record.about, { ...lens, mode, from, to }), edges);
        expect(there).toEqual(here);
      }),
    );
  });

  test.each([[[]], [[5 as Day]]])('count nothing where there is no bin: %j', (edges: Day[]) => {
    const { begun, dated } = record.bins(everything(record), edges).now;
    for (const tone of TONES) expect([begun[tone].length, dated[tone].length]).toEqual([0, 0]);
  });
});

/** The events of a small set: each from its first to its last day, cooperation or conflict. */
function aSource(...spans: readonly (readonly [from: string, to: string, cameo: string])[]) {
  const events = spans.map(([from, to, cameo], i) =>
    anEvent({ id: `E${i}`, date: from === to ? from : `${from}/${to}`, cameo }),
  );
  return holdingsOf(aDatasetRecord({ events, interventions: [] })).record;
}

const edgesOf = (...isos: string[]) => isos.map((iso) => knownDay(iso));

test('an event that lasts begins in one bin, and counts in no other that it covers', () => {
  const source = aSource(
    ['2025-10-01', '2025-10-04', '051'],
    ['2025-10-05', '2025-10-12', '051'],
    ['2025-10-18', '2025-11-09', '051'],
    ['2025-10-30', '..', '051'],
  );
  const edges = edgesOf('2025-10-10', '2025-10-15', '2025-10-20');
  const { dated } = source.bins(everything(source), edges).now;
  expect([...dated.cooperation]).toEqual([0, 1]);
});

test.each([
  '2025-10',
  '2025-10/2025-11',
  '2025-10-12~',
  '2025-10-12?',
  '2025-10-12/2025-11',
  '2025',
])('%s begins in a bin, but not on a day', (date) => {
  const { record: source } = holdingsOf(
    aDatasetRecord({ events: [anEvent({ id: 'E1', date, cameo: '190' })], interventions: [] }),
  );
  const edges = edgesOf('2025-01-01', '2026-01-01');
  const { begun, dated } = source.bins(everything(source), edges).now;
  expect([[...begun.conflict], [...dated.conflict]]).toEqual([[1], [0]]);
});

test('what a filter hides is not counted among those asked for', () => {
  const source = aSource(['2025-10-12', '2025-10-12', '190'], ['2025-10-12', '2025-10-12', '051']);
  const ask = askOf(source.about, { ...START_LENS, tones: ['conflict'] });
  const { dated } = source.bins(ask, edgesOf('2025-10-01', '2025-11-01')).now;
  expect([[...dated.conflict], [...dated.cooperation]]).toEqual([[1], [0]]);
});
