import { expect, test } from 'vitest';
import { buildTable } from '../../../src/columns/buildTable.ts';
import { positionsOfRows } from '../../../src/columns/positionsOfRows.ts';
import { randomOf, sizes, someEvents } from './someEvents.ts';
import { rowOf } from '../../../src/columns/EventTable.ts';

test.each([0, 1, 64, 1000])('rows are found where they stand by day: %i events', (count) => {
  const random = randomOf(count + 1);
  const table = buildTable(someEvents({ count, seed: count, lasting: 0.1 }), sizes);
  const rows = Uint32Array.from({ length: count }, (_, row) => row).filter(() => random() < 0.3);
  const wanted = new Set(rows);
  const naive = Array.from({ length: count }, (_, at) => at).filter((at) =>
    wanted.has(rowOf(table, at)),
  );
  expect([...positionsOfRows(table, rows)]).toEqual(naive);
});
