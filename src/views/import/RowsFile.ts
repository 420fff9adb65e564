import type { FilePart } from '../../ingest/rows/FilePart.ts';
import type { RowSet } from '../../ingest/files/RowSet.ts';

/** Rows of text that can be opened: a file as it was chosen, or what was made of it. */
export interface RowsFile {
  readonly file: File;
  /** The files that it was put together of; empty where it is one. */
  readonly parts: readonly FilePart[];
  /** Records that could not be turned into rows. */
  readonly spoilt: number;
}

export function rowsFile(file: File): RowsFile {
  return { file, parts: [], spoilt: 0 };
}

/** A set of rows as a file, with the time of what it was made of: the same choice has the same id again. */
export function fileOfSet({ name, body, parts, spoilt }: RowSet, lastModified: number): RowsFile {
  return { file: new File([body], name, { lastModified }), parts, spoilt };
}
