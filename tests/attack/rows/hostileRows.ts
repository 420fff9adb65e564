import { HOSTILE_TEXTS } from '../hostileTexts.ts';
import { ROW_SHEETS, writeSheet } from './rowSheets.ts';
import type { RowFormatId } from '../../../src/ingest/rows/formats/RowFormat.ts';

/**
 * A file of rows of a format with a hostile text in each cell that says no number, code or day; in
 * the files of all numbers together each text has stood in each of them. The last row is one that
 * cannot be read, with hostile texts in all cells.
 */
export function hostileRows(format: RowFormatId, number: number): string {
  const sheet = ROW_SHEETS.find((one) => one.format === format);
  if (!sheet) throw new RangeError(`There is no example of ${format}.`);
  const textAt = (index: number) => {
    const text = HOSTILE_TEXTS[(index + number) % HOSTILE_TEXTS.length] ?? '';
    // a cell without quotes ends with its line
    return sheet.quotes === 'never' ? text.replaceAll(/[\t\r\n"]/g, ' ') : text;
  };
  const isWord = (cell: string) => !/\d/.test(cell);
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell, column) => (isWord(cell) ? textAt(row * 7 + column) : cell)),
  );
  const bad = sheet.rows.slice(0, 1).map((cells) => cells.map((_, column) => textAt(column)));
  return writeSheet({ ...sheet, rows: [...rows, ...bad] });
}
