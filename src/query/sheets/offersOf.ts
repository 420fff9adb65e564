import type { Batches, Row } from '../../sheets/Sheet.ts';
import { CHANGE_CELLS, TIE_CELLS, changeCells, changesIn, tieCells, tiesOn } from './tieCells.ts';
import { EVENT_COLUMNS, EVENT_COLUMNS_IN_ALL, eventRow, eventRowInAll } from './eventRow.ts';
import type { ColumnList, Telling } from './columnsOf.ts';
import type { Ask } from '../../events/ask/Ask.ts';
import type { Lens } from '../../lens/Lens.ts';
import type { Shown } from '../Shown.ts';
import { nextTask } from '../../base/nextTask.ts';
import { matrixCells, matrixColumns } from './matrixCells.ts';
import { backingOf } from '../ties/tieRows.ts';
import type { Observations } from '../../dataset/tables/Observations.ts';
import {
  PANEL_CELLS,
  SPELL_CELLS,
  pairYears,
  panelCells,
  spellCells,
  spellsOf,
} from './panelCells.ts';
import { sourceCells, sourceColumns, sourcesCited } from './sourceCells.ts';
import { tieMatrix } from '../ties/tieMatrix.ts';
import { voteCells, voteColumns, votesIn, votesOf } from './voteCells.ts';
import { toldRows } from '../../events/toldRows.ts';

/** The sheets that can be taken away, in the order in which they are offered. */
export const SHEETS = ['events', 'ties', 'changes', 'matrix', 'votes', 'sources', 'panel'] as const;
export type SheetId = (typeof SHEETS)[number];

/** What can be taken away of what is shown. */
export interface Offer {
  readonly id: SheetId;
  readonly columns: ColumnList;
  /** How many rows it has. */
  readonly count: number;
  /** How many things its rows are of, where that is another number. */
  readonly things?: number;
  /** The rows, anew with each call, in tasks of some milliseconds. Rejects as {@link toldRows} does. */
  readonly rows: (signal?: AbortSignal) => Batches;
  /** The same told in another way, if there is one: titles in each language, a row for each spell. */
  readonly otherwise?: { readonly as: 'titles' | 'spells'; readonly offer: Offer };
}

interface Asked {
  readonly shown: Shown;
  readonly lens: Lens;
  readonly ask: Ask;
  readonly telling: Telling & { readonly addressOf: (id: string) => string };
  /** What observers found, for the pairs by year. */
  readonly observations: () => Promise<Observations>;
}

/** So many rows are told in one task. */
const BATCH = 128;

/**
 * The events of an ask, ties and their matrix on its last day, changes of ties in its time, votes until its
 * end, the sources of its events, ties and changes, and all pairs of the record by year.
 */
export function offersOf({
  shown,
  lens,
  ask,
  telling,
  observations,
}: Asked): Readonly<Record<SheetId, Offer>> {
  const { dataset, record, source } = shown;
  const ties = tiesOn(dataset, lens, ask.time.endDay);
  const changes = changesIn(dataset, lens, ask.time);
  const matrix = tieMatrix(dataset, lens, ask.time.endDay, telling.lang);
  const votes = votesOf(dataset, lens, ask.time.endDay);
  const sources = sourcesCited(dataset, {
    // rows of files cite none of the record's sources
    events: source.about.kind === 'file' ? [] : [...record.rows(ask)].map((one) => one.citations),
    ties: ties.map((tie) => backingOf(tie).flatMap(({ citations }) => citations)),
    changes: changes.map(({ change }) => change.citations),
  });
  let years = 0;
  for (const _ of pairYears(dataset, lens)) years++;
  const spells = spellsOf(dataset, lens);
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
      otherwise: { as: 'titles', offer: events(EVENT_COLUMNS_IN_ALL, eventRowInAll) },
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
    matrix: {
      id: 'matrix',
      columns: matrixColumns(matrix, telling),
      count: matrix.states.length,
      rows: (signal) =>
        inTasks([...matrix.states.keys()], (at) => matrixCells(matrix, at, telling.lang), signal),
    },
    votes: {
      id: 'votes',
      columns: voteColumns(telling.t),
      count: votes.length,
      things: votesIn(votes),
      rows: (signal) => inTasks(votes, (vote) => voteCells(vote, telling), signal),
    },
    sources: {
      id: 'sources',
      columns: sourceColumns(telling.t),
      count: sources.length,
      rows: (signal) => inTasks(sources, (one) => sourceCells(one, telling), signal),
    },
    panel: {
      id: 'panel',
      columns: PANEL_CELLS,
      count: years,
      rows: async function* rows(signal) {
        const observed = await observations();
        yield* inTasks(
          [...pairYears(dataset, lens)],
          (one) => panelCells(one, telling, observed),
          signal,
        );
      },
      otherwise: {
        as: 'spells',
        offer: {
          id: 'panel',
          columns: SPELL_CELLS,
          count: spells.length,
          rows: (signal) => inTasks(spells, (one) => spellCells(one, telling), signal),
        },
      },
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
