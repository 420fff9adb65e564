import type { EventTable } from '../src/columns/EventTable.ts';
import { transferablesOf } from '../src/columns/transferablesOf.ts';

/** Bytes an event: on the main thread, and of the copy of the columns that a worker keeps. */
export interface EventBytes {
  readonly main: number;
  readonly worker: number;
  readonly all: number;
}

export function bytesOf(table: EventTable): EventBytes {
  const bytes = (value: unknown) =>
    transferablesOf(value).reduce((sum, { byteLength }) => sum + byteLength, 0) / table.count;
  const main = bytes(table);
  const worker = bytes({ ...table, index: null, rows: null });
  return { main, worker, all: main + worker };
}
