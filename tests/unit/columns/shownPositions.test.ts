import { describe, expect, test } from 'vitest';
import { isWithin, keyIn, passes } from './recount.ts';
import { randomOf, sizes, someEvents, someFilter, someSpan, viewAround } from './someEvents.ts';
import { NO_FILTER } from '../../../src/columns/Filter.ts';
import { buildTable } from '../../../src/columns/buildTable.ts';
import fc from 'fast-check';
import { inCells } from '../../../src/columns/inCells.ts';
import { indexTable } from '../../../src/columns/indexTable.ts';
import { selectEvents } from '../../../src/columns/selectEvents.ts';
import { shownPositions } from '../../../src/columns/shownPositions.ts';

const someCase = fc
  .record({
    count: fc.nat({ max: 400 }),
    seed: fc.integer(),
    lasting: fc.constantFrom(0, 0.3),
  })
  .map((wishes) => {
    const raw = someEvents({ ...wishes, isSorted: true });
    const random = randomOf(wishes.seed + 5);
    const filter = random() < 0.3 ? NO_FILTER : someFilter(random);
    return { raw, random, filter, span: someSpan(random), table: buildTable(raw, sizes) };
  });

describe('the events shown', () => {
  test('are those of a recount, by first day, with a selection and without', () => {
    fc.assert(
      fc.property(someCase, ({ raw, filter, span, table }) => {
        const expected = [...raw.startDay.keys()].filter(
          (row) => isWithin(raw, row, span) && passes(raw, row, filter),
        );
        for (const selection of [null, selectEvents(table, filter)]) {
          const shown = shownPositions(table, span, filter, selection);
          expect(Array.from({ length: shown.length }, (_, i) => shown.at(i))).toEqual(expected);
        }
      }),
    );
  });

  test('end where the list ends', () => {
    const table = buildTable(someEvents({ count: 3, seed: 1 }), sizes);
    const shown = shownPositions(table, { startDay: -1000, endDay: 1000 }, NO_FILTER);
    expect(() => shown.at(3)).toThrow(new RangeError('No position 3 in a list of 3.'));
    expect(() => shown.at(-1)).toThrow(new RangeError('No position -1 in a list of 3.'));
  });
});

test('the events of some cells are those of a recount, newest first, up to a limit', () => {
  fc.assert(
    fc.property(someCase, fc.nat({ max: 60 }), ({ raw, random, filter, span, table }, limit) => {
      const view = viewAround(raw, random);
      const keys = [...raw.x.keys()]
        .map((row) => keyIn(view, raw.x[row]!, raw.y[row]!))
        .filter((key) => key !== null && random() < 0.3);
      const cells = { level: view.level, keys: keys.map(Number) };
      const whole = { ...view, x0: 0, y0: 0, x1: 65_535, y1: 65_535 };
      const expected = [...raw.startDay.keys()].filter(
        (row) =>
          isWithin(raw, row, span) &&
          passes(raw, row, filter) &&
          keys.includes(keyIn(whole, raw.x[row]!, raw.y[row]!)),
      );
      const newest = expected.toReversed().slice(0, limit);
      for (const asked of [table, indexTable(table)]) {
        for (const selection of [null, selectEvents(asked, filter)]) {
          const found = inCells(asked, span, filter, selection, cells, limit);
          expect([...found]).toEqual(newest);
        }
      }
    }),
  );
});

test('the newest events of a cell are found among many, past blocks that hold none', () => {
  const raw = someEvents({ count: 60_000, seed: 8, isSorted: true, spread: 'anywhere' });
  const table = indexTable(buildTable(raw, sizes));
  const span = { startDay: -90, endDay: 250 };
  const filter = { ...NO_FILTER, topics: 0b01111 };
  const selection = selectEvents(table, NO_FILTER);
  const random = randomOf(8);
  for (let i = 0; i < 30; i++) {
    const level = 3 + Math.floor(random() * 9);
    const event = Math.floor(random() * raw.count);
    const view = { ...viewAround(raw, random), level, x0: 0, y0: 0, x1: 65_535, y1: 65_535 };
    const key = keyIn(view, raw.x[event]!, raw.y[event]!)!;
    const naive = (wanted: typeof filter) =>
      [...raw.x.keys()]
        .filter((row) => keyIn(view, raw.x[row]!, raw.y[row]!) === key)
        .filter((row) => isWithin(raw, row, span) && passes(raw, row, wanted))
        .toReversed();
    const found = (wanted: typeof filter, by: typeof selection | null) =>
      inCells(table, span, wanted, by, { level, keys: [key] }, 100_000);
    expect([...found(filter, null)]).toEqual(naive(filter));
    expect([...found(NO_FILTER, selection)]).toEqual(naive(NO_FILTER));
  }
});
