import { LONGEST_ROW, RowScanner } from './bytes/RowScanner.ts';
import { textAt } from './bytes/textAt.ts';
import { findNames } from './findNames.ts';
import { plainName } from './plainName.ts';
import { isSeparatorRow, type Style, styleOf } from './styleOf.ts';

/** What a file says of its columns. */
export interface FileHead extends Style {
  /** What the columns are called; without names, the first row of data. */
  readonly cells: readonly string[];
  /** The cells as {@link plainName} writes them. */
  readonly names: readonly string[];
  readonly hasNames: boolean;
  /** The row of the cells, as a sheet counts, and where in the file it begins, in bytes. */
  readonly row: number;
  readonly offset: number;
  /** How many rows stand before it that are not blank. */
  readonly before: number;
  /** The first rows of the file in which names may stand. */
  readonly first: readonly HeadRow[];
  /** The first rows of data, as far as they are whole within the head. */
  readonly sample: readonly (readonly string[])[];
}

interface HeadRow {
  readonly cells: readonly string[];
  /** As a sheet counts. */
  readonly row: number;
  /** Where in the file it begins, in bytes. */
  readonly offset: number;
}

/** As many bytes of a file hold its head, most often. */
const HEAD_BYTES = 1 << 16;

const MOST_COLUMNS = 4096;

/** So many rows are looked at for names, columns and their values. */
const MOST_ROWS = 100;

/** So many rows are offered as those of the names. */
const MOST_NAMES_ROWS = 20;

/** Without a row of several cells among so many, a file has one column. */
const NARROW_ROWS = 20;

/**
 * The head of a file that begins with `bytes`: 64 KiB, twice as many while its names are not whole,
 * and never more than the longest row has. So it is the same head, however many bytes are there. Null
 * when it takes more of them; a file that ends before is all head.
 */
export function headBytes(bytes: Uint8Array): Uint8Array | null {
  for (let size = HEAD_BYTES; size <= bytes.length; size *= 2) {
    const head = bytes.subarray(0, size);
    if (size >= LONGEST_ROW || holdsTable(rowsOf(head, styleOf(head), 'open'))) return head;
  }
  return null;
}

/** Whether these first bytes of a file hold all of its head. */
export function holdsHead(bytes: Uint8Array): boolean {
  return headBytes(bytes) !== null;
}

/** Whether first bytes are all of their file: of a longer one its head has more. */
export function isWhole(head: Uint8Array): boolean {
  return head.length < HEAD_BYTES;
}

/** The head of a file, or all of it. */
export async function headOf(file: Blob): Promise<Uint8Array> {
  for (let size = HEAD_BYTES; ; size *= 2) {
    const bytes = new Uint8Array(await file.slice(0, size).arrayBuffer());
    if (bytes.length < size || holdsHead(bytes)) return bytes;
  }
}

/**
 * What a head says of its columns; null when it has no row. `namesRow`: the row of the names, if it is
 * known, as {@link RowLayout} has it; a row that is not among the first is not taken.
 */
export function readHead(head: Uint8Array, namesRow: number | null = null): FileHead | null {
  const style = styleOf(head);
  const whole = rowsOf(head, style, isWhole(head) ? 'ended' : 'open');
  const rows = whole.length > 0 ? whole : rowsOf(head, style, 'ended');
  if (rows.length === 0) return null;
  const found = findNames(rows.map(({ cells }) => cells));
  const chosen = namesRow ? rows.findIndex(({ row }) => row === namesRow) : -1;
  const index = chosen >= 0 ? chosen : found.index;
  const hasNames = namesRow === null ? found.hasNames : namesRow > 0;
  const { cells, row, offset } = rows[index]!;
  return {
    ...style,
    cells,
    names: cells.map(plainName),
    hasNames,
    row,
    offset,
    before: index,
    first: rows.slice(0, MOST_NAMES_ROWS).filter((one) => !isSeparatorRow(one.cells)),
    sample: rows.slice(hasNames ? index + 1 : index).map((one) => one.cells),
  };
}

/** The first rows with their cells; blank ones are counted, and left out. */
function rowsOf(bytes: Uint8Array, style: Style, end: 'open' | 'ended'): HeadRow[] {
  const scanner = new RowScanner({ ...style, lastColumn: MOST_COLUMNS - 1 });
  scanner.push(bytes);
  if (end === 'ended') scanner.end();
  const rows: HeadRow[] = [];
  let row = 0;
  for (let scan = scanner.next(); scan !== 'more'; scan = scanner.next()) {
    row++;
    if (scan === 'blank') continue;
    const isCut = scan === 'row' || scan === 'stray-quote';
    const count = isCut ? scanner.cells.count : 0;
    const cells = Array.from({ length: count }, (_, i) => textAt(scanner.cells, i));
    rows.push({ cells, row, offset: scanner.rowOffset });
    if (rows.length === MOST_ROWS) break;
  }
  return rows;
}

/** Whether the rows come to those of the table: lines before it have one cell. */
function holdsTable(rows: readonly HeadRow[]): boolean {
  return rows.length >= NARROW_ROWS || rows.some(({ cells }) => cells.length > 1);
}
