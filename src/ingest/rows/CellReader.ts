import type { RowIssueCode } from '../../model/RowIssue.ts';
import type { Cells } from './bytes/RowScanner.ts';
import type { EventSlot } from './EventBlocks.ts';

/** What makes a row impossible to read, and in which column. */
interface RowFault {
  readonly code: RowIssueCode;
  readonly column: number;
}

/** Reads cells of a row into `event`; null when that went well. */
export type CellReader = (cells: Cells, event: EventSlot) => RowFault | null;
