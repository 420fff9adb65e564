import { type Batches, type Cell, type Column, type Row, type Sheet, flatText } from './Sheet.ts';
import { Zip, ZipDeflate } from 'fflate';
import { type Day, dayOf } from '../model/Day.ts';
import { workbookParts, inXml } from './workbookParts.ts';

/** So many rows a worksheet holds, the heads among them. */
const ROWS_MOST = 1_048_576;
/** So many rows of data. */
export const XLSX_ROWS_MOST = ROWS_MOST - 1;
/** So many UTF-16 units a cell holds. */
const TEXT_MOST = 32_767;

/** Day 0 of the spreadsheet's calendar; it takes 1900 for a leap year, so that days are true from March on. */
const ORIGIN = dayOf(1899, 12, 30);
const FIRST_TRUE_DAY = dayOf(1900, 3, 1);

/** Places of the two cell formats in the styles of the workbook. */
const DATE_STYLE = 1;
const HEAD_STYLE = 2;

/**
 * A sheet as an Excel workbook (ECMA-376), a batch at a time: days from March 1900 on are dates, earlier
 * ones ISO texts; numbers are numbers; all else is text, never a formula. A second worksheet says what each
 * column is, and what is said of all. A text beyond 32,767 characters is cut, and ends with "…". Rejects
 * with a RangeError beyond {@link XLSX_ROWS_MOST} rows.
 */
export async function* writeXlsx(
  sheet: Sheet,
  batches: Batches,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let out: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    out.push(bytes);
  });
  const entry = (path: string) => {
    const file = new ZipDeflate(path, { level: 6 });
    zip.add(file);
    return (text: string, isLast = false) => file.push(new TextEncoder().encode(text), isLast);
  };
  const given = () => {
    const parts = out;
    out = [];
    return parts;
  };
  for (const [path, text] of workbookParts(sheet.name)) entry(path)(text, true);
  const { columns } = sheet;
  const write = entry('xl/worksheets/sheet1.xml');
  write(opening(columns.map(({ kind }) => (kind === 'day' || kind === 'number' ? 12 : 24))));
  const letters = columns.map((_, at) => lettersOf(at));
  const heads = columns.map(({ key }, at) => textCell(`${letters[at]}1`, key, HEAD_STYLE));
  write(rowXml(1, heads));
  let count = 0;
  for await (const rows of batches) {
    const first = count + 2;
    count += rows.length;
    if (count > XLSX_ROWS_MOST)
      throw new RangeError(`A worksheet holds no more than ${XLSX_ROWS_MOST} rows.`);
    const cells = (row: Row, number: number) =>
      columns.map((column, at) => cellXml(`${letters[at]}${number}`, column, row[at] ?? null));
    write(rows.map((row, at) => rowXml(first + at, cells(row, first + at))).join(''));
    yield* given();
  }
  write(CLOSING, true);
  entry('xl/worksheets/sheet2.xml')(aboutXml(sheet), true);
  zip.end();
  yield* given();
}

function aboutXml({ columns, about }: Sheet): string {
  const lines = [
    ...Object.entries(about),
    ...columns.map(({ key, about: said }) => [key, said] as const),
  ];
  const rows = lines.map(([key, said], at) => {
    const number = at + 1;
    return rowXml(number, [textCell(`A${number}`, key, HEAD_STYLE), textCell(`B${number}`, said)]);
  });
  return `${opening([18, 90])}${rows.join('')}${CLOSING}`;
}

function opening(widths: readonly number[]): string {
  const cols = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${cols.join('')}</cols><sheetData>`
  );
}

const CLOSING = '</sheetData></worksheet>';

function rowXml(number: number, cells: readonly string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`;
}

function cellXml(place: string, column: Column, cell: Cell): string {
  if (cell === null) return '';
  if (column.kind === 'number') return `<c r="${place}"><v>${cell as number}</v></c>`;
  if (column.kind === 'day' && (cell as Day) >= FIRST_TRUE_DAY)
    return `<c r="${place}" s="${DATE_STYLE}"><v>${(cell as Day) - ORIGIN}</v></c>`;
  return textCell(place, flatText(column, cell));
}

function textCell(place: string, text: string, style = 0): string {
  if (text === '') return '';
  const cut = text.length > TEXT_MOST ? `${text.slice(0, TEXT_MOST - 1)}…` : text;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${inXml(cut)}</t></is></c>`;
}

/** A, B … Z, AA, AB … for columns from 0 on. */
function lettersOf(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : `${lettersOf(Math.floor(column / 26) - 1)}${last}`;
}
