import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROW_FORMAT_IDS, type RowFormatId } from '../../../src/ingest/rows/formats/RowFormat.ts';
import { ROW_FORMATS } from '../../../src/ingest/rows/formats/rowFormats.ts';
import { naiveCells } from '../../unit/ingest/rows/naiveRows.ts';

/** A file of rows before it is written: cells, and how they are put into bytes. */
export interface RowSheet {
  readonly format: RowFormatId;
  /** Names of columns; none where the file begins with its rows. */
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly lineEnd: string;
  /** Which cells stand in quotes; `never` is right where a quote is a letter. */
  readonly quotes: 'needed' | 'all' | 'never';
}

const FOLDER = resolve(import.meta.dirname, '../../../examples');

/** One good file of each format that is read. */
export const ROW_SHEETS: readonly RowSheet[] = ROW_FORMAT_IDS.map(sheetOf);

function sheetOf(format: RowFormatId): RowSheet {
  const { quotes, columnNames } = ROW_FORMATS[format];
  const [ending, delimiter] = quotes === 'always' ? ['csv', ','] : ['tsv', '\t'];
  const text = readFileSync(resolve(FOLDER, `${format}.${ending}`), 'utf8');
  const cells = quotes === 'always' ? naiveCells(text, delimiter) : tabbedCells(text);
  const named = columnNames === null ? 1 : 0;
  return {
    format,
    names: cells.slice(0, named).flat(),
    rows: cells.slice(named),
    delimiter,
    lineEnd: '\n',
    quotes: quotes === 'always' ? 'needed' : 'never',
  };
}

function tabbedCells(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => line.split('\t'));
}

/** The sheet as the text of a file. */
export function writeSheet({ names, rows, delimiter, lineEnd, quotes }: RowSheet): string {
  const needsQuotes = (cell: string) => cell.includes(delimiter) || /["\r\n]/.test(cell);
  const cellOf = (cell: string) =>
    quotes === 'all' || (quotes === 'needed' && needsQuotes(cell))
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  const lines = names.length > 0 ? [names, ...rows] : rows;
  return lines.map((cells) => cells.map(cellOf).join(delimiter) + lineEnd).join('');
}
