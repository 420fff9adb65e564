import type { Pair } from '../../model/Pair.ts';
import type { DaySpan } from '../../model/DaySpan.ts';
import type { TieChangeRecord } from '../../model/TieChange.ts';
import type { IssueCounts, WordCount } from '../rows/IssueLog.ts';
import type { RowLayout } from '../rows/RowLayout.ts';
import type { RowIssue } from '../../model/RowIssue.ts';
import type { TieStatus } from '../../model/TieStatus.ts';

/** One row: how the tie of a pair stands from a date on. */
export interface StatedTie {
  /** As a sheet counts. */
  readonly row: number;
  readonly pair: Pair;
  /** EDTF level 0 or 1; an interval where the row says when it ended. */
  readonly date: string;
  readonly hasEnd: boolean;
  readonly status: Exclude<TieStatus, 'unknown' | 'no-recorded-break'>;
  /** Null where the row does not say what was done, or by whom. */
  readonly act: TieChangeRecord['act'] | null;
  readonly by: string | null;
  readonly note: string;
  readonly sources: readonly TieSource[];
}

export interface TieSource {
  readonly name: string;
  /** An http or https address; empty without one. */
  readonly address: string;
}

/** A file of ties as it was read. Rows read + rows left out = rows of the file. */
export interface TiesFile {
  readonly name: string;
  readonly ties: readonly StatedTie[];
  /** From the first day that a row can mean to the last; null without rows. */
  readonly span: DaySpan | null;
  /** Its dates as a sheet of events would have them, to ask after their order. */
  readonly dated: RowLayout;
  readonly leftOut: number;
  readonly issues: readonly RowIssue[];
  readonly counts: IssueCounts;
  readonly words: readonly WordCount[];
}
