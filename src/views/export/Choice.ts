import type { Job } from './useWriting.ts';
import type { ReactNode } from 'react';

/** What the chosen thing of the list comes to. */
export interface Choice {
  /** What can be chosen of it, and what it looks like. */
  readonly pane: ReactNode;
  /** The ending of its file, without a dot. */
  readonly ending: string;
  /** Of the record, in the name of the file; null for events of files alone. */
  readonly version: string | null;
  /** Rows of the file; null for what has none. */
  readonly count: number | null;
  /** What was met while it was looked at; undefined where nothing was. */
  readonly failed: unknown;
  /** Null while there is nothing to save. */
  readonly make: Job['make'] | null;
}
