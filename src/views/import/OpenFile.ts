import type { Beside } from '../../state/Catalogue.ts';
import type { FilePart } from '../../ingest/rows/FilePart.ts';
import type { RowLayout } from '../../ingest/rows/RowLayout.ts';
import type { RowsProgress, RowsRead } from '../../ingest/rows/readRows.ts';

/** What is told of a file once it is open. */
export type RowsOpened = Pick<RowsRead, 'progress' | 'places' | 'issues' | 'counts' | 'words'>;

/**
 * Reads a file and makes its events those of the page; with no good row in it, the page stays as it
 * is. Rejects with the signal's reason when it is called off, and else for a fault of the program.
 */
export type OpenFile = (
  file: File,
  layout: RowLayout,
  job: {
    readonly signal: AbortSignal;
    readonly onProgress: (progress: RowsProgress) => void;
    readonly beside: readonly Beside[];
    readonly parts: readonly FilePart[];
  },
) => Promise<RowsOpened>;
