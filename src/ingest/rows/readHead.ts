import { RowScanner } from './bytes/RowScanner.ts';
import { textAt } from './bytes/textAt.ts';

/** The first row of a file. */
export interface FileHead {
  /** The byte between its cells: comma, tab, semicolon or bar. */
  readonly delimiter: number;
  /** Whether its cells may stand in quotes. */
  readonly quotes: boolean;
  readonly cells: readonly string[];
  /** The cells as {@link plainName} writes them. */
  readonly names: readonly string[];
}

/** As many bytes of a file hold its first row. */
export const HEAD_BYTES = 1 << 16;

const TAB = 9;
const DELIMITERS = [',', '\t', ';', '|'];
const MOST_COLUMNS = 4096;

/** The first row of the first bytes of a file; null when they hold none. */
export function readHead(bytes: Uint8Array): FileHead | null {
  const line = firstLine(bytes);
  const delimiter = delimiterOf(line);
  // files with tabs seldom quote, and have quotes as letters
  const quotes = delimiter !== TAB || line.startsWith('"');
  const scanner = new RowScanner({ delimiter, quotes, lastColumn: MOST_COLUMNS - 1 });
  scanner.push(bytes);
  scanner.end();
  let found = scanner.next();
  while (found === 'blank') found = scanner.next();
  if (found === 'more') return null;
  const cells = Array.from({ length: scanner.cells.count }, (_, i) => textAt(scanner.cells, i));
  return { delimiter, quotes, cells, names: cells.map(plainName) };
}

/** A column's name in lower case, its words with an underscore between: `Event Date` → `event_date`. */
function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
}

/** The first line that is not blank, quoted texts in it made empty. */
function firstLine(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES)).replace(/"[^"]*"/g, '""');
  return text.split('\n').find((line) => line.trim() !== '') ?? '';
}

/** The one of the usual delimiters that stands most often in a line; a comma where none does. */
function delimiterOf(line: string): number {
  const counts = DELIMITERS.map((mark) => line.split(mark).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!.charCodeAt(0);
}
