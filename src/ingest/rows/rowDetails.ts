import type { RowIssue, RowIssueCode } from '../../model/RowIssue.ts';
import { type RowText, rowText } from './rowText.ts';
import { ROWS_PER_OFFSET } from './EventBlocks.ts';
import type { RowLayout } from './RowLayout.ts';
import type { RowPlan } from './planRows.ts';
import { cellsOf } from './cellsOf.ts';
import { headOf } from './readHead.ts';
import { planFile } from './planFile.ts';

/** What the file says in one row: in words, and cell by cell. */
export interface RowDetails extends RowText {
  readonly type: 'details';
  /** Columns that hold something, by their names as the file writes them, in its order. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** Why the row cannot be read any more. */
interface RowLost {
  readonly type: 'lost';
  readonly issue: RowIssue;
}

/**
 * Reads one row of a file again, for its words: the `row`-th event of {@link readRows}, from its own
 * stretch of the file alone. `lost` when the file cannot be read, or no longer has that row there.
 */
export async function rowDetails(
  blob: Blob,
  rowOffsets: Float64Array,
  layout: RowLayout,
  row: number,
): Promise<RowDetails | RowLost> {
  const stretch = Math.floor(row / ROWS_PER_OFFSET);
  const offset = rowOffsets[stretch];
  if (offset === undefined) throw new RangeError(`There is no row ${row} among those read.`);
  try {
    const plan = planFile(await headOf(blob), layout);
    if (typeof plan === 'string') return lost(plan);
    const rows = blob.slice(offset, rowOffsets[stretch + 1]);
    const [cells] = await cellsOf(rows, offset, [row % ROWS_PER_OFFSET], plan);
    return cells === undefined ? lost('lost-row') : detailsOf(plan, cells);
  } catch (error) {
    // what a browser says of a file that was moved, changed or taken away
    if (error instanceof DOMException) return lost('unreadable', error.message);
    throw error;
  }
}

function detailsOf(plan: RowPlan, cells: readonly string[]): RowDetails {
  return {
    type: 'details',
    ...rowText(plan, cells),
    fields: plan.titles.flatMap((name, column) => {
      const value = cells[column] ?? '';
      return value === '' ? [] : [{ name, value }];
    }),
  };
}

function lost(code: RowIssueCode, found = ''): RowLost {
  return { type: 'lost', issue: { code, row: null, column: '', found } };
}
