import { describe, expect, test } from 'vitest';
import {
  type EventWishes,
  randomOf,
  sizes,
  someEvents,
  someFilter,
  someSpan,
  spreads,
  viewAround,
} from './someEvents.ts';
import { FrameReader } from '../../../src/columns/FrameReader.ts';
import { NO_FILTER } from '../../../src/columns/Filter.ts';
import { buildTable } from '../../../src/columns/buildTable.ts';
import { compare, recount } from './recount.ts';
import { selectEvents } from '../../../src/columns/selectEvents.ts';

const counts = [0, 1, 31, 32, 33, 63, 64, 65, 1000];

/** Frames of windows, views and filters that stay or change, each with a recount of the same. */
function* someFrames(wishes: EventWishes, frames: number) {
  const random = randomOf(wishes.seed + 1);
  const raw = someEvents(wishes);
  const reader = new FrameReader(buildTable(raw, sizes));
  let span = someSpan(random);
  let view = viewAround(raw, random);
  let filter = NO_FILTER;
  for (let frame = 0; frame < frames; frame++) {
    const { path, ...read } = reader.read(span, view, filter);
    const recounted = recount(raw, span, view, filter);
    yield { path, ...compare({ path, ...read }, recounted, view) };
    const dice = random();
    if (dice < 0.6) span = { startDay: span.startDay + 1, endDay: span.endDay + 1 };
    else if (dice < 0.7) span = { ...span, endDay: span.endDay - 3 };
    else if (dice < 0.8) span = someSpan(random);
    else if (dice < 0.9) view = viewAround(raw, random);
    else filter = someFilter(random);
  }
}

describe('a frame', () => {
  const kinds = spreads.flatMap((spread) => [0, 0.2].map((lasting) => ({ spread, lasting })));
  const everyKind = counts.flatMap((count) => kinds.map((kind) => ({ count, ...kind })));

  test.each(everyKind)('equals a recount: $count events, $spread, $lasting lasting', (kind) => {
    for (const { read, expected, off } of someFrames({ ...kind, seed: kind.count }, 40)) {
      expect(read).toEqual(expected);
      expect(off).toBeLessThan(0.01);
    }
  });

  test('equals a recount of many', () => {
    for (const { read, expected, off } of someFrames(
      { count: 60_000, seed: 9, lasting: 0.05 },
      30,
    )) {
      expect(read).toEqual(expected);
      expect(off).toBeLessThan(0.01);
    }
  });

  test('is read by what has changed, or anew', () => {
    const frames = someFrames({ count: 1000, seed: 7, lasting: 0.1 }, 60);
    expect(new Set([...frames].map(({ path }) => path))).toEqual(new Set(['scan', 'delta']));
  });

  test('counts facets alone where nothing is looked at', () => {
    const raw = someEvents({ count: 500, seed: 3, lasting: 0.1 });
    const random = randomOf(3);
    const reader = new FrameReader(buildTable(raw, sizes));
    for (let frame = 0; frame < 30; frame++) {
      const span = someSpan(random);
      const filter = someFilter(random);
      const { read, expected } = compare(
        reader.read(span, null, filter),
        recount(raw, span, null, filter),
        null,
      );
      expect(read).toEqual(expected);
    }
  });

  test('refuses a filter of another table', () => {
    const table = buildTable(someEvents({ count: 3, seed: 4 }), sizes);
    const filter = { ...NO_FILTER, parties: new Uint8Array(39) };
    const sentence = 'A filter of 39 parties is none of a table of 40.';
    const span = { startDay: 0, endDay: 9 };
    expect(() => new FrameReader(table).read(span, null, filter)).toThrow(sentence);
    expect(() => selectEvents(table, filter)).toThrow(sentence);
  });

  test('refuses a view beyond the plane, and reads the next one as if nothing had been', () => {
    const raw = someEvents({ count: 200, seed: 4 });
    const reader = new FrameReader(buildTable(raw, sizes));
    const span = { startDay: -100, endDay: 200 };
    const view = { level: 4, x0: 0, x1: 15, y0: 0, y1: 15 };
    const before = structuredClone(reader.read(span, view));
    expect(() => reader.read(span, { ...view, x1: 16 })).toThrow(
      'No view of cells 0..16 by 0..15 at level 4.',
    );
    expect(() => reader.read(span, { ...view, level: 16, x1: 65_535, y1: 65_535 })).toThrow(
      'A view of 4294967296 cells is larger than 1,048,576.',
    );
    expect({ ...reader.read(span, view), path: before.path }).toEqual(before);
  });
});
