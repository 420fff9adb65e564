import type { RowFormatId } from './formats/RowFormat.ts';

/** How a file of rows is to be understood: what it says of itself, and what was chosen for it. */
export interface RowLayout {
  readonly format: RowFormatId;
  /**
   * What its columns are called in the terms of the format, in plain form and in the order of the file;
   * empty for a column that tells nothing of an event. Null where the file's own names hold.
   */
  readonly names: readonly string[] | null;
}

/** A file that names its columns as its format does. */
export function layoutIn(format: RowFormatId): RowLayout {
  return { format, names: null };
}
