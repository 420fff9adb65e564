import type { FilePart } from '../rows/FilePart.ts';

/** Rows of text that are read as one file. */
export interface RowSet {
  readonly name: string;
  readonly body: Blob;
  /** In order, and more than one; empty where it is one file. */
  readonly parts: readonly FilePart[];
  /** Records that could not be turned into rows. */
  readonly spoilt: number;
}
