import { dayOf, endDayOf, rangeOf, rowOf } from '../../../src/columns/EventTable.ts';
import { describe, expect, test } from 'vitest';
import { sizes, someEvents } from './someEvents.ts';
import type { RawEvents } from '../../../src/columns/RawEvents.ts';
import { buildTable } from '../../../src/columns/buildTable.ts';
import fc from 'fast-check';

const someWishes = fc.record({
  count: fc.nat({ max: 300 }),
  seed: fc.integer(),
  days: fc.integer({ min: 1, max: 60 }),
  lasting: fc.constantFrom(0, 0.3, 1),
  isSorted: fc.boolean(),
});

describe('a table', () => {
  test('holds each row once, by first day, those of a day as they came', () => {
    fc.assert(
      fc.property(someWishes, (wishes) => {
        const raw = someEvents(wishes);
        const table = buildTable(raw, sizes);
        const expected = [...raw.startDay.keys()].toSorted(
          (a, b) => raw.startDay[a]! - raw.startDay[b]! || a - b,
        );
        const positions = [...expected.keys()];
        expect(positions.map((position) => rowOf(table, position))).toEqual(expected);
        for (const column of ['x', 'y', 'party', 'kind'] as const) {
          expect([...table[column]]).toEqual(expected.map((row) => raw[column][row]));
        }
        const dayOfRow = (row: number) => raw.startDay[row]!;
        expect(positions.map((at) => dayOf(table, at))).toEqual(expected.map(dayOfRow));
        expect(positions.map((at) => endDayOf(table, at))).toEqual(
          expected.map((row) => raw.endDay?.[row] ?? dayOfRow(row)),
        );
      }),
    );
  });

  test('takes over columns that come in order', () => {
    const raw = someEvents({ count: 50, seed: 1, isSorted: true });
    const table = buildTable(raw, sizes);
    expect(table.rows).toBeNull();
    expect(table.x).toBe(raw.x);
  });

  test('knows what begins within a span', () => {
    fc.assert(
      fc.property(
        someWishes,
        fc.integer({ min: -150, max: 0 }),
        fc.integer({ min: -5, max: 100 }),
        (wishes, startDay, days) => {
          const raw = someEvents(wishes);
          const table = buildTable(raw, sizes);
          const span = { startDay, endDay: startDay + days };
          const beginsBefore = (day: number) => raw.startDay.filter((start) => start < day).length;
          expect(rangeOf(table, span)).toEqual({
            from: beginsBefore(startDay),
            to: Math.max(beginsBefore(startDay), beginsBefore(span.endDay + 1)),
          });
        },
      ),
    );
  });

  test('without events has no days', () => {
    const table = buildTable(someEvents({ count: 0, seed: 1 }), sizes);
    expect(rangeOf(table, { startDay: -1000, endDay: 1000 })).toEqual({ from: 0, to: 0 });
  });
});

describe('columns that do not fit together', () => {
  const raw = someEvents({ count: 3, seed: 2, isSorted: true, lasting: 1 });
  const bad = (wrong: Partial<RawEvents>) => () => buildTable({ ...raw, ...wrong }, sizes);

  test.each([
    ['a short column', { x: new Uint16Array(2) }, 'The column "x" has 2 rows, but there are 3.'],
    [
      'a party',
      { party: Uint16Array.of(0, 40, 1) },
      'Row 1 has the party 40, but there are only 40.',
    ],
    ['a kind', { kind: Uint8Array.of(0, 0, 15) }, 'Row 2 has the kind 15, but there are only 15.'],
    ['a count', { count: 1.5 }, 'A table cannot hold 1.5 events.'],
    [
      'an end',
      { startDay: Int32Array.of(1, 2, 3), endDay: Int32Array.of(1, 2, 2) },
      'Row 2 ends on day 2, before it begins on 3.',
    ],
    [
      'a stray day',
      { startDay: Int32Array.of(0, 1, 2 ** 30), endDay: null },
      'The events span 1073741825 days, more than 3700000.',
    ],
  ])('are refused with a sentence: %s', (_, wrong, sentence) => {
    expect(bad(wrong)).toThrow(new RangeError(sentence));
  });

  test.each([
    [{ parties: -1 }, 'A table holds up to 65,536 parties, not -1.'],
    [{ topics: 32 }, 'A table holds 1 to 31 topics, not 32.'],
    [{ tones: 0 }, 'A table holds up to 31 tones and 256 kinds, not 0 tones of 5 topics.'],
  ])('are refused for their sizes: %o', (wrong, sentence) => {
    expect(() => buildTable(raw, { ...sizes, ...wrong })).toThrow(new RangeError(sentence));
  });
});
