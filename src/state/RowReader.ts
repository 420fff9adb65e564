import type { ReadWishes, UnpackWishes } from '../engine/EngineClient.ts';
import type { FileSource } from '../events/fileSource.ts';
import type { FilesAsked, FilesOpened } from '../ingest/files/openFiles.ts';
import type { OpenedTable } from '../engine/EngineRequest.ts';
import type { RowLayout } from '../ingest/rows/RowLayout.ts';

/** Reads files by engines. All of it fails with an `EngineError`. */
export interface RowReader {
  /** The source is null for a file without a good row. */
  readonly readFile: (
    id: string,
    file: File,
    layout: RowLayout,
    wishes: ReadWishes,
  ) => Promise<{ readonly opened: OpenedTable; readonly source: FileSource | null }>;
  /** Turns files of any kind into rows. */
  readonly unpack: (asked: FilesAsked, wishes: UnpackWishes) => Promise<FilesOpened>;
}
