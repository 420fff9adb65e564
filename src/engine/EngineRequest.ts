import type { DayCounts } from '../columns/DayCounts.ts';
import type { EventTable } from '../columns/EventTable.ts';
import type { Filter } from '../columns/Filter.ts';
import type { AllFilesProgress } from '../ingest/files/AllProgress.ts';
import type { FilesAsked, FilesOpened } from '../ingest/files/openFiles.ts';
import type { FilePart } from '../ingest/rows/FilePart.ts';
import type { RowLayout } from '../ingest/rows/RowLayout.ts';
import type { RowsProgress, RowsRead } from '../ingest/rows/readRows.ts';
import type { Selection } from '../columns/Selection.ts';

/** What the engine is asked. An answer bears the id of its question. */
export type EngineRequest =
  /** Reads a file of event rows, and keeps a copy of its columns to select from. */
  | {
      readonly type: 'read';
      readonly id: number;
      readonly file: Blob;
      readonly layout: RowLayout;
      /** The files that it was put together of, if it was. */
      readonly parts: readonly FilePart[];
    }
  /** Turns files of any kind into rows of text, as far as the reader has to be asked nothing. */
  | { readonly type: 'unpack'; readonly id: number; readonly asked: FilesAsked }
  /** Takes over columns that were read before: a restart. It is not answered. */
  | { readonly type: 'adopt'; readonly table: EventTable }
  /** Prepares the events that pass a filter; questions of this type that wait give way to the newest. */
  | { readonly type: 'select'; readonly id: number; readonly filter: Filter }
  /** Finds the rows of a file that hold all words of a text. */
  | {
      readonly type: 'find';
      readonly id: number;
      readonly file: Blob;
      readonly layout: RowLayout;
      readonly q: string;
    }
  /** Ends a reading, a search or an unpacking. It is answered as failed. */
  | { readonly type: 'stop'; readonly id: number }
  /** Asks for a sign of life. */
  | { readonly type: 'ping' };

/** A file of rows, read: its events by day, indexed where they are many. */
export interface OpenedTable extends Omit<RowsRead, 'raw'> {
  readonly table: EventTable;
  readonly days: DayCounts;
  /** How long reading the file took, and then building the table with its index. */
  readonly tookMs: { readonly read: number; readonly build: number };
}

export type FailureCause = 'stopped' | 'stale' | 'unreadable' | 'fault';

export type EngineReply =
  /** A sign of life: the first of all, and for each ping. */
  | { readonly type: 'alive' }
  | { readonly type: 'progress'; readonly id: number; readonly progress: RowsProgress }
  | { readonly type: 'unpacking'; readonly id: number; readonly progress: AllFilesProgress }
  | { readonly type: 'unpacked'; readonly id: number; readonly found: FilesOpened }
  | { readonly type: 'opened'; readonly id: number; readonly opened: OpenedTable }
  | { readonly type: 'selected'; readonly id: number; readonly selection: Selection }
  | { readonly type: 'found'; readonly id: number; readonly rows: Uint32Array<ArrayBuffer> }
  /**
   * `stopped` as asked, `stale` for a newer question's sake, `unreadable` where the browser does not give
   * the file any more, `fault` with what went wrong.
   */
  | {
      readonly type: 'failed';
      readonly id: number;
      readonly cause: FailureCause;
      readonly reason: string;
    };
