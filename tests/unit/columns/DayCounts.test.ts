import { beginning, dayCounts } from '../../../src/columns/DayCounts.ts';
import { expect, test } from 'vitest';
import { facetsOf, passes } from './recount.ts';
import { randomOf, sizes, someEvents, someFilter } from './someEvents.ts';
import type { Filter } from '../../../src/columns/Filter.ts';
import type { RawEvents } from '../../../src/columns/RawEvents.ts';
import type { TableSpan } from '../../../src/columns/TableSpan.ts';
import { buildTable } from '../../../src/columns/buildTable.ts';
import fc from 'fast-check';

const someEdges = fc
  .uniqueArray(fc.integer({ min: -250, max: 900 }), { maxLength: 40 })
  .map((days) => days.toSorted((a, b) => a - b));

const wishes = fc.record({
  count: fc.nat({ max: 200 }),
  seed: fc.integer(),
  lasting: fc.constantFrom(0, 0.4),
  vague: fc.constantFrom(0, 0.3),
});

/** For each tone and each bin, how many rows that pass a filter count in it. */
function recount(
  raw: RawEvents,
  filter: Filter,
  edges: readonly number[],
  counts: (row: number, bin: TableSpan) => boolean,
): number[][] {
  return Array.from({ length: sizes.tones }, (_, tone) =>
    edges.slice(1).map((next, at) => {
      const bin = { startDay: edges[at]!, endDay: next - 1 };
      return [...raw.startDay.keys()].filter(
        (row) => facetsOf(raw, row).tone === tone && passes(raw, row, filter) && counts(row, bin),
      ).length;
    }),
  );
}

function byTone(of: (tone: number) => Uint32Array): number[][] {
  return Array.from({ length: sizes.tones }, (_, tone) => [...of(tone)]);
}

test('a bin counts by tone the events that begin in it, all and those to the day', () => {
  fc.assert(
    fc.property(wishes, someEdges, (wish, edges) => {
      const raw = someEvents(wish);
      const filter = someFilter(randomOf(wish.seed));
      const days = dayCounts(buildTable(raw, sizes), filter);
      const begins = (row: number, { startDay, endDay }: TableSpan) =>
        startDay <= raw.startDay[row]! && raw.startDay[row]! <= endDay;
      expect(byTone((tone) => beginning(days, 'begun', tone, edges))).toEqual(
        recount(raw, filter, edges, begins),
      );
      expect(byTone((tone) => beginning(days, 'dated', tone, edges))).toEqual(
        recount(raw, filter, edges, (row, bin) => begins(row, bin) && raw.vague?.[row] !== 1),
      );
    }),
  );
});
