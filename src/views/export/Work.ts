import type { ReactNode } from 'react';

/** What is taken away as a whole, not row by row. */
export type WorkId = 'citation' | 'evidence';

export type WorkFormatId = 'text' | 'bibtex' | 'ris' | 'csl' | 'markdown' | 'html';

/** A citation, a picture, a pack of pages: made whole, looked at, and saved as it was seen. */
export interface Work {
  /** Beside its name in the list: "text, CSL". */
  readonly hint: string;
  /** The first is chosen until the reader chooses. */
  readonly formats: readonly [WorkFormat, ...WorkFormat[]];
  /** What can be chosen of it. */
  readonly controls?: ReactNode;
}

export interface WorkFormat {
  readonly id: WorkFormatId;
  /** The ending of its file, without a dot. */
  readonly ending: string;
  /** Makes the file anew with each call; its media type says whether it is looked at as text or as a picture. */
  readonly make: (signal: AbortSignal) => Promise<Blob>;
}
