import type { RowIssue, RowIssueCode } from '../../model/RowIssue.ts';
import type { GeoPrecision } from '../../model/GeoEvent.ts';
import { textAt } from './bytes/textAt.ts';
import { chunksOf } from './chunksOf.ts';
import { ROWS_PER_OFFSET } from './EventBlocks.ts';
import type { RowLayout } from './RowLayout.ts';
import type { LocalText } from '../../model/LocalText.ts';
import type { RowWords } from './words/RowWords.ts';
import { type Sentence, rowTitle } from './words/rowTitle.ts';
import { planFile } from './planFile.ts';
import { Parties } from './Parties.ts';
import type { RowPlan } from './planRows.ts';
import { headOf } from './readHead.ts';
import { RowStream } from './RowStream.ts';
import { rowWords } from './rowWords.ts';

/** What the file says in one row: in words, and cell by cell. */
export interface RowDetails extends Omit<RowWords, keyof Sentence> {
  readonly type: 'details';
  /** See {@link rowTitle}. */
  readonly title: LocalText;
  /** Null where the format, or the row, does not say. */
  readonly precision: GeoPrecision | null;
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
    const cells = await cellsOf(rows, offset, row % ROWS_PER_OFFSET, plan);
    return cells === null ? lost('lost-row') : detailsOf(plan, cells);
  } catch (error) {
    // what a browser says of a file that was moved, changed or taken away
    if (error instanceof DOMException) return lost('unreadable', error.message);
    throw error;
  }
}

/**
 * The texts of all columns of the good row that comes after `skipped` others in a stretch of a file;
 * null when none does.
 */
async function cellsOf(
  blob: Blob,
  offset: number,
  skipped: number,
  plan: RowPlan,
): Promise<readonly string[] | null> {
  const shape = {
    ...plan.shape,
    lastColumn: Math.max(plan.shape.lastColumn, plan.names.length - 1),
  };
  let left = skipped;
  const found: string[][] = [];
  const rows = new RowStream(
    { ...plan, shape },
    new Parties(),
    {
      take: (_event, _offset, cells) => {
        if (left-- === 0) found.push(plan.names.map((_, column) => textAt(cells, column)));
      },
      fault: () => {},
    },
    offset,
  );
  const failures: unknown[] = [];
  const failed = (error: unknown) => failures.push(error);
  for await (const chunk of chunksOf(blob.stream(), () => true, failed)) {
    rows.push(chunk);
    if (found[0]) return found[0];
  }
  if (failures.length > 0) throw failures[0];
  rows.end();
  return found[0] ?? null;
}

function detailsOf(plan: RowPlan, cells: readonly string[]): RowDetails {
  const { format, titles, precision: place } = plan;
  const { headline, who, whom, acts, act, ...said } = rowWords(plan)(
    (column) => cells[column] ?? '',
  );
  return {
    type: 'details',
    ...said,
    title: rowTitle({ headline, who, whom, acts, act }),
    precision: format.precision?.of(cells[place] ?? '') ?? null,
    fields: titles.flatMap((name, column) => {
      const value = cells[column] ?? '';
      return value === '' ? [] : [{ name, value }];
    }),
  };
}

function lost(code: RowIssueCode, found = ''): RowLost {
  return { type: 'lost', issue: { code, row: null, column: '', found } };
}
