import type { Batches, Row } from '../../sheets/Sheet.ts';
import { CHANGE_CELLS, TIE_CELLS, changeCells, changesIn, tieCells, tiesOn } from './tieCells.ts';
import { EVENT_COLUMNS, EVENT_COLUMNS_IN_ALL, eventRow, eventRowInAll } from './eventRow.ts';
import type { ColumnList, Telling } from './columnsOf.ts';
import type { Ask } from '../../events/ask/Ask.ts';
import type { Lens } from '../../lens/Lens.ts';
import type { Shown } from '../Shown.ts';
import { nextTask } from '../../base/nextTask.ts';
import { toldRows } from '../../events/toldRows.ts';

/** The sheets that can be taken away, in the order in which they are offered. */
export const SHEETS = ['events', 'ties', 'changes'] as const;
export type SheetId = (typeof SHEETS)[number];

/** What can be taken away of what is shown. */
export interface Offer {
  readonly id: SheetId;
  readonly columns: ColumnList;
  /** How many rows it has. */
  readonly count: number;
  /** The rows, anew with each call, in tasks of some milliseconds. Rejects as {@link toldRows} does. */
  readonly rows: (signal?: AbortSignal) => Batches;
  /** The same with titles in each language; none where there are no titles. */
  readonly inAllLanguages?: Offer;
}

interface Asked {
  readonly shown: Shown;
  readonly lens: Lens;
  readonly ask: Ask;
  readonly telling: Telling & { readonly addressOf: (id: string) => string };
}

/** So many rows are told in one task. */
const BATCH = 128;

/** The events of an ask, the ties on its last day, and the changes of ties in its time. */
export function offersOf({ shown, lens, ask, telling }: Asked): Readonly<Record<SheetId, Offer>> {
  const { dataset, source } = shown;
  const ties = tiesOn(dataset, lens, ask.time.endDay);
  const changes = changesIn(dataset, lens, ask.time);
  const count = source.frame(ask, null).now.total;
  const events = (columns: ColumnList, rowOf: typeof eventRow): Offer => ({
    id: 'events',
    columns,
    count,
    rows: async function* rows(signal) {
      for await (const told of toldRows(source, ask, signal))
        yield* inTasks(told, (one) => rowOf(one, telling), signal);
    },
  });
  return {
    events: {
      ...events(EVENT_COLUMNS, eventRow),
      inAllLanguages: events(EVENT_COLUMNS_IN_ALL, eventRowInAll),
    },
    ties: {
      id: 'ties',
      columns: TIE_CELLS,
      count: ties.length,
      rows: (signal) => inTasks(ties, (tie) => tieCells(tie, telling), signal),
    },
    changes: {
      id: 'changes',
      columns: CHANGE_CELLS,
      count: changes.length,
      rows: (signal) => inTasks(changes, (turn) => changeCells(turn, telling), signal),
    },
  };
}

async function* inTasks<T>(
  all: readonly T[],
  rowOf: (one: T) => Row,
  signal?: AbortSignal,
): AsyncGenerator<readonly Row[]> {
  for (let at = 0; at < all.length; at += BATCH) {
    await nextTask();
    signal?.throwIfAborted();
    yield all.slice(at, at + BATCH).map(rowOf);
  }
}
