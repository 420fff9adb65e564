import { type Batches, type Cell, type Column, type Sheet, flatText } from './Sheet.ts';

/** A byte order mark, by which spreadsheets know UTF-8. */
const MARK = '\uFEFF';

/** Begins a formula in a spreadsheet. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A sheet as CSV (RFC 4180) in UTF-8, a batch at a time: heads are the keys of the columns. A text that
 * would be a formula has an apostrophe before it; a number never has.
 */
export async function* writeCsv({ columns }: Sheet, batches: Batches): AsyncGenerator<string> {
  yield `${MARK}${columns.map(({ key }) => quoted(key)).join(',')}\r\n`;
  for await (const rows of batches)
    yield rows
      .map(
        (row) => `${columns.map((column, at) => csvCell(column, row[at] ?? null)).join(',')}\r\n`,
      )
      .join('');
}

function csvCell(column: Column, cell: Cell): string {
  const text = flatText(column, cell);
  const isText = column.kind !== 'number' && column.kind !== 'day';
  return quoted(isText && FORMULA.test(text) ? `'${text}` : text);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
