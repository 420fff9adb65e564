import { expect, test } from 'vitest';
import { sizes, someEvents, someFilter, randomOf } from './someEvents.ts';
import { buildTable } from '../../../src/columns/buildTable.ts';
import { indexTable } from '../../../src/columns/indexTable.ts';
import { selectEvents } from '../../../src/columns/selectEvents.ts';
import { transferablesOf } from '../../../src/columns/transferablesOf.ts';

test('a table and a selection are handed over whole, and nothing of them is left', () => {
  const table = indexTable(buildTable(someEvents({ count: 300, seed: 1, lasting: 0.1 }), sizes));
  for (const value of [selectEvents(table, someFilter(randomOf(1))), table]) {
    const before = structuredClone(value);
    const arrived = structuredClone(value, { transfer: transferablesOf(value) });
    expect(arrived).toEqual(before);
    expect(transferablesOf(value).map(({ byteLength }) => byteLength)).not.toContain(1);
    expect(transferablesOf(value).every(({ byteLength }) => byteLength === 0)).toBe(true);
  }
});

test('a buffer that two columns share is listed once', () => {
  const column = new Uint16Array(4);
  expect(transferablesOf({ a: column, b: [column.subarray(1)], c: null })).toEqual([column.buffer]);
});
