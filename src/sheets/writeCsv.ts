import { type Batches, type Cell, type Column, type Sheet, flatText } from './Sheet.ts';
import { UTF8_MARK, csvLine } from './csvLine.ts';
import { inertText } from '../base/inertText.ts';

/**
 * A sheet as CSV (RFC 4180) in UTF-8, a batch at a time: heads are the keys of the columns. A text that
 * would be a formula has an apostrophe before it; a number never has.
 */
export async function* writeCsv({ columns }: Sheet, batches: Batches): AsyncGenerator<string> {
  yield UTF8_MARK + csvLine(columns.map(({ key }) => key));
  for await (const rows of batches)
    yield rows
      .map((row) => csvLine(columns.map((column, at) => textIn(column, row[at] ?? null))))
      .join('');
}

function textIn(column: Column, cell: Cell): string {
  const text = flatText(column, cell);
  return column.kind === 'number' || column.kind === 'day' ? text : inertText(text);
}
