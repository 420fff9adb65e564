import type { LocalText } from './LocalText.ts';

/** A row of the record's own history: what was corrected, added or withdrawn on a day. */
export interface RecordRevision {
  /** ISO day */
  readonly day: string;
  /** Ids of records, or the first and the last of several. */
  readonly records: readonly string[];
  /** Written by those who changed it, in English. */
  readonly text: string;
  /** Ids of sources; none where no source made it change. */
  readonly by: readonly string[];
}

/** What was looked for in vain, so that its absence is no oversight. */
interface Sought {
  readonly text: LocalText;
  /** Canonical pairs */
  readonly pairs: readonly string[];
}

/** What the record says of itself beside its records. */
export interface RecordNotes {
  /** Earlier editions that can be opened, the newest first: `2026.11.29`. */
  readonly versions: readonly string[];
  /** As the history has them, the newest day last. */
  readonly revisions: readonly RecordRevision[];
  readonly sought: readonly Sought[];
  /** Rows of collections that are no records, and why, in English. */
  readonly leftOut: readonly { readonly id: string; readonly reason: string }[];
}
