import { describe, expect, test } from 'vitest';
import { compare, recount } from './recount.ts';
import { randomOf, sizes, someEvents, someFilter, someSpan, viewAround } from './someEvents.ts';
import { FrameReader } from '../../../src/columns/FrameReader.ts';
import { IndexPath } from '../../../src/columns/IndexPath.ts';
import type { RawEvents } from '../../../src/columns/RawEvents.ts';
import { buildTable } from '../../../src/columns/buildTable.ts';
import { indexTable } from '../../../src/columns/indexTable.ts';
import { rowOf } from '../../../src/columns/EventTable.ts';
import { selectEvents } from '../../../src/columns/selectEvents.ts';
import { takeEvents } from '../../../src/columns/takeEvents.ts';

/** Some rows of what came in order. */
function rowsOf(raw: RawEvents, rows: Uint32Array): RawEvents {
  const pick = (column: Int32Array) => Int32Array.from(rows, (row) => column[row]!);
  return {
    count: rows.length,
    startDay: pick(raw.startDay),
    endDay: raw.endDay && pick(raw.endDay),
    vague: raw.vague && Uint8Array.from(rows, (row) => raw.vague![row]!),
    x: Uint16Array.from(rows, (row) => raw.x[row]!),
    y: Uint16Array.from(rows, (row) => raw.y[row]!),
    party: Uint16Array.from(rows, (row) => raw.party[row]!),
    kind: Uint8Array.from(rows, (row) => raw.kind[row]!),
  };
}

describe('events that are taken out', () => {
  test.each([0, 1, 65, 700])('are a table with frames and selections: %i', (count) => {
    const random = randomOf(count);
    const raw = someEvents({ count: 1000, seed: count, lasting: 0.2, isSorted: true });
    const positions = Uint32Array.from(raw.x.keys())
      .filter(() => random() < 0.9)
      .slice(0, count);
    const part = rowsOf(raw, positions);
    const table = indexTable(takeEvents(buildTable(raw, sizes), positions));
    const reader = new FrameReader(table, new IndexPath(table, table.index!));
    for (let frame = 0; frame < 30; frame++) {
      const span = someSpan(random);
      const view = viewAround(raw, random);
      const filter = someFilter(random);
      const frameRead = reader.read(span, view, filter, selectEvents(table, filter));
      const { read, expected } = compare(frameRead, recount(part, span, view, filter), view);
      expect(read).toEqual(expected);
    }
    expect(Array.from({ length: table.count }, (_, at) => rowOf(table, at))).toEqual([
      ...positions,
    ]);
  });

  test('must be in order, and there', () => {
    const table = buildTable(someEvents({ count: 9, seed: 1 }), sizes);
    expect(() => takeEvents(table, Uint32Array.of(1, 9))).toThrow(
      new RangeError('Position 9 follows 1 in a table of 9 events.'),
    );
    expect(() => takeEvents(table, Uint32Array.of(4, 4))).toThrow(
      new RangeError('Position 4 follows 4 in a table of 9 events.'),
    );
  });
});
