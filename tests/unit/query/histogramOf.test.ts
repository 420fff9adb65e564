import { describe, expect, test } from 'vitest';
import { TONES, type Tone } from '../../../src/model/Tone.ts';
import { CLAUSE_BITS } from '../../../src/query/missesOf.ts';
import { askOf } from '../../../src/query/askOf.ts';
import { answerOf } from '../../../src/query/answerOf.ts';
import type { Day } from '../../../src/model/Day.ts';
import type { GeoEvent } from '../../../src/model/GeoEvent.ts';
import type { ToneCounts } from '../../../src/query/binCounts.ts';
import { aLens } from '../../builders/aLens.ts';
import { bundled } from '../data/bundled.ts';
import fc from 'fast-check';
import { histogramOf } from '../../../src/query/histogramOf.ts';

const { dataset } = bundled;
const { span } = dataset;

function recount(events: readonly GeoEvent[], edges: readonly Day[], tone: Tone): number[] {
  return edges
    .slice(0, -1)
    .map(
      (edge, bin) =>
        events.filter(
          (event) =>
            event.tone === tone &&
            event.span.endDay >= edge &&
            event.span.startDay < (edges[bin + 1] ?? edge),
        ).length,
    );
}

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

describe('the histogram', () => {
  test('counts as a naive recount does, for any bins and any filters', () => {
    fc.assert(
      fc.property(aLens(someSearch), someEdges, (lens, edges) => {
        const answer = answerOf(dataset, lens);
        const passing = dataset.events.filter(
          (_, position) => (answer.missesOf(position) & ~CLAUSE_BITS.time) === 0,
        );
        const { chosen, whole } = histogramOf(dataset, answer.ask, null, edges);
        const naive = (events: readonly GeoEvent[]) =>
          TONES.map((tone) => recount(events, edges, tone));
        expect(asLists(chosen)).toEqual(naive(passing));
        expect(asLists(whole)).toEqual(naive(dataset.events));
      }),
    );
  });

  test('is the same wherever the time of the lens stands', () => {
    const edges = [span.startDay, 0 as Day, span.endDay];
    fc.assert(
      fc.property(aLens(someSearch), aLens(), (lens, { mode, from, to }) => {
        const here = histogramOf(dataset, askOf(dataset, lens), null, edges);
        const there = histogramOf(
          dataset,
          askOf(dataset, { ...lens, mode, from, to }),
          null,
          edges,
        );
        expect(there).toEqual(here);
      }),
    );
  });
});
