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
import { FrameReader, type ShortPath } from '../../../src/columns/FrameReader.ts';
import { NO_FILTER } from '../../../src/columns/Filter.ts';
import { IndexPath } from '../../../src/columns/IndexPath.ts';
import type { RawEvents } from '../../../src/columns/RawEvents.ts';
import { buildTable } from '../../../src/columns/buildTable.ts';
import { compare, recount } from './recount.ts';
import { indexTable } from '../../../src/columns/indexTable.ts';
import { selectEvents } from '../../../src/columns/selectEvents.ts';

/** The table of some events, and its index's path: at its own price, or for nothing. */
function indexed(raw: RawEvents, price: 'own' | 'nothing') {
  const table = indexTable(buildTable(raw, sizes));
  const path = new IndexPath(table, table.index!);
  const cheap: ShortPath = {
    least: -1,
    cost: (...window) => (path.cost(...window) < Infinity ? 0 : Infinity),
    count: (...window) => path.count(...window),
  };
  return { table, reader: new FrameReader(table, price === 'own' ? path : cheap) };
}

/** Windows that jump, each compared with a recount; with a filter now and then, and its selection. */
function* someJumps(wishes: EventWishes, frames: number) {
  const random = randomOf(wishes.seed + 2);
  const raw = someEvents(wishes);
  const { table, reader } = indexed(raw, 'nothing');
  for (let frame = 0; frame < frames; frame++) {
    const span = someSpan(random);
    const view = viewAround(raw, random);
    const filter = random() < 0.5 ? NO_FILTER : someFilter(random);
    const selection = filter === NO_FILTER ? null : selectEvents(table, filter);
    const read = reader.read(span, view, filter, selection);
    yield { path: read.path, ...compare(read, recount(raw, span, view, filter), view) };
  }
}

/** A window that moves by a few days over a view that stays, from a frame of the index on. */
function* someMoves(wishes: EventWishes, frames: number) {
  const random = randomOf(wishes.seed + 3);
  const raw = someEvents(wishes);
  const { table, reader } = indexed(raw, 'own');
  const view = viewAround(raw, random);
  const filter = random() < 0.5 ? NO_FILTER : someFilter(random);
  const selection = filter === NO_FILTER ? null : selectEvents(table, filter);
  let startDay = -100;
  let days = 250;
  for (let frame = 0; frame < frames; frame++) {
    const span = { startDay, endDay: startDay + days };
    const read = reader.read(span, view, filter, selection);
    yield { path: read.path, ...compare(read, recount(raw, span, view, filter), view) };
    startDay += Math.floor(random() * 8) - 1;
    days -= Math.floor(random() * 10) - 1;
  }
}

const kinds = spreads.flatMap((spread) => [0, 0.1].map((lasting) => ({ spread, lasting })));

describe('the index', () => {
  test.each(kinds)('gives the frames of a recount: $spread, $lasting lasting', (kind) => {
    for (const count of [0, 1, 31, 32, 33, 63, 64, 65, 1000]) {
      for (const { read, expected, off } of someJumps({ ...kind, count, seed: count }, 20)) {
        expect(read).toEqual(expected);
        expect(off).toBeLessThan(0.01);
      }
    }
  });

  test.each(kinds)('does so for many: $spread, $lasting lasting', (kind) => {
    const frames = [...someJumps({ ...kind, count: 60_000, seed: 1 }, 12)];
    for (const { read, expected, off } of frames) {
      expect(read).toEqual(expected);
      expect(off).toBeLessThan(0.01);
    }
    const paths = new Set(frames.map(({ path }) => path));
    expect(paths).toContain('index');
    expect(paths).toContain('selection');
  });

  test.each(spreads.map((spread, seed) => ({ spread, seed })))(
    'leaves frames that may be moved on: $spread',
    ({ spread, seed }) => {
      const frames = [...someMoves({ spread, count: 60_000, seed, lasting: 0.01 }, 40)];
      for (const { read, expected, off } of frames) {
        expect(read).toEqual(expected);
        expect(off).toBeLessThan(0.01);
      }
      expect(frames.map(({ path }) => path)).toContain('delta');
    },
  );
});
