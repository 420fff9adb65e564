import { type RowText, rowText } from './rowText.ts';
import { ROWS_PER_OFFSET } from './EventBlocks.ts';
import type { RowIssueCode } from '../../model/RowIssue.ts';
import type { RowLayout } from './RowLayout.ts';
import type { RowPlan } from './planRows.ts';
import { cellsOf } from './cellsOf.ts';
import { headOf } from './readHead.ts';
import { nextTask } from '../../base/nextTask.ts';
import { planFile } from './planFile.ts';
import { readDecimal } from './bytes/readDecimal.ts';
import { readPoint } from './bytes/readPoint.ts';

/** The words of a row, and its place as the file writes it. */
export interface RowSaid extends RowText {
  /** Null where the row writes none that is on the globe. */
  readonly degrees: { readonly lng: number; readonly lat: number } | null;
}

/** So many stretches are read in one task at the most, some 500 rows. */
const TASK_STRETCHES = 8;

/**
 * Reads some rows of a file again, for their words: `rows` are events of {@link readRows}, ascending. Each
 * stretch of the file that holds any is read once, in tasks of a few milliseconds. A code where the file
 * cannot be read any more (with what the browser says of it), or no longer has one of the rows in its
 * place. Rejects with the signal's reason.
 */
export async function rowTexts(
  blob: Blob,
  rowOffsets: Float64Array,
  layout: RowLayout,
  rows: readonly number[],
  signal?: AbortSignal,
): Promise<readonly RowSaid[] | { readonly lost: RowIssueCode; readonly found: string }> {
  try {
    const plan = planFile(await headOf(blob), layout);
    if (typeof plan === 'string') return { lost: plan, found: '' };
    const said: RowSaid[] = [];
    for (let at = 0; at < rows.length;) {
      await nextTask();
      signal?.throwIfAborted();
      const first = Math.floor(rows[at]! / ROWS_PER_OFFSET);
      const offset = rowOffsets[first];
      if (offset === undefined)
        throw new RangeError(`There is no row ${rows[at]} among those read.`);
      const from = first * ROWS_PER_OFFSET;
      const [start, most] = [at, from + TASK_STRETCHES * ROWS_PER_OFFSET];
      while (at < rows.length && rows[at]! < most) at++;
      const end = Math.floor(rows[at - 1]! / ROWS_PER_OFFSET) + 1;
      const wanted = rows.slice(start, at).map((row) => row - from);
      const cells = await cellsOf(blob.slice(offset, rowOffsets[end]), offset, wanted, plan);
      if (cells.length < wanted.length) return { lost: 'lost-row', found: '' };
      for (const row of cells) said.push({ ...rowText(plan, row), degrees: degreesOf(plan, row) });
    }
    return said;
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    // what a browser says of a file that was moved, changed or taken away
    if (error instanceof DOMException) return { lost: 'unreadable', found: error.message };
    throw error;
  }
}

/** As exactly as the row writes it. */
function degreesOf(plan: RowPlan, cells: readonly string[]): RowSaid['degrees'] {
  const isTwo = plan.lat >= 0 && plan.lng >= 0;
  const read = isTwo
    ? { lng: decimal(cells[plan.lng]), lat: decimal(cells[plan.lat]) }
    : readPoint(cells[plan.point] ?? '');
  return read && Math.abs(read.lat) <= 90 && Math.abs(read.lng) <= 180 ? read : null;
}

function decimal(cell = ''): number {
  const bytes = new TextEncoder().encode(cell);
  return readDecimal(bytes, 0, bytes.length);
}
