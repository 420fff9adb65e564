import { binCounts, dayCounts } from '../../../src/columns/DayCounts.ts';
import { expect, test } from 'vitest';
import { facetsOf, isWithin, passes } from './recount.ts';
import { randomOf, sizes, someEvents, someFilter } from './someEvents.ts';
import { buildTable } from '../../../src/columns/buildTable.ts';
import fc from 'fast-check';

const someEdges = fc
  .uniqueArray(fc.integer({ min: -250, max: 900 }), { maxLength: 40 })
  .map((days) => days.toSorted((a, b) => a - b));

test('a bin counts by tone the events that it overlaps, as a recount does', () => {
  const wishes = fc.record({
    count: fc.nat({ max: 200 }),
    seed: fc.integer(),
    lasting: fc.constantFrom(0, 0.4),
  });
  fc.assert(
    fc.property(wishes, someEdges, (wish, edges) => {
      const raw = someEvents(wish);
      const filter = someFilter(randomOf(wish.seed));
      const counts = binCounts(dayCounts(buildTable(raw, sizes), filter), edges);
      const recounted = Array.from({ length: sizes.tones }, (_, tone) =>
        edges.slice(1).map((next, bin) => {
          const span = { startDay: edges[bin]!, endDay: next - 1 };
          return [...raw.startDay.keys()].filter(
            (row) =>
              facetsOf(raw, row).tone === tone &&
              passes(raw, row, filter) &&
              isWithin(raw, row, span),
          ).length;
        }),
      );
      expect(counts.map((bins) => [...bins])).toEqual(recounted);
    }),
  );
});
