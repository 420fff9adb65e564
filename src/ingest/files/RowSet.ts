/** One of several files that are read as one. */
export interface FilePart {
  readonly name: string;
  /** Where it begins in the whole, in bytes. */
  readonly offset: number;
  /** So many of its first rows, those of its names, are not in the whole. */
  readonly dropped: number;
}

/** Rows of text that are read as one file. */
export interface RowSet {
  readonly name: string;
  readonly body: Blob;
  /** In order, and more than one; empty where it is one file. */
  readonly parts: readonly FilePart[];
  /** Records that could not be turned into rows. */
  readonly spoilt: number;
}
