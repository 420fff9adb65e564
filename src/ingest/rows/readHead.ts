import { encodingOf } from './bytes/Encoding.ts';
import { CR, LF, LONGEST_ROW, RowScanner, type RowShape } from './bytes/RowScanner.ts';
import { textAt } from './bytes/textAt.ts';

/** How a file writes its rows. */
type Style = Pick<RowShape, 'encoding' | 'newline' | 'delimiter' | 'quotes'>;

/** The first row of a file. */
export interface FileHead extends Style {
  readonly cells: readonly string[];
  /** The cells as {@link plainName} writes them. */
  readonly names: readonly string[];
}

/** As many bytes of a file hold its first row, most often. */
const HEAD_BYTES = 1 << 16;

const TAB = 9;
const DELIMITERS = [',', '\t', ';', '|'];
const MOST_COLUMNS = 4096;

/**
 * The head of a file that begins with `bytes`: 64 KiB, twice as many while its first row is not whole,
 * and never more than the longest row has. So it is the same head, however many bytes are there. Null
 * when it takes more of them; a file that ends before is all head.
 */
export function headBytes(bytes: Uint8Array): Uint8Array | null {
  for (let size = HEAD_BYTES; size <= bytes.length; size *= 2) {
    const head = bytes.subarray(0, size);
    if (size >= LONGEST_ROW || firstRow(head, styleOf(head), 'open') !== null) return head;
  }
  return null;
}

/** Whether these first bytes of a file hold all of its head. */
export function holdsHead(bytes: Uint8Array): boolean {
  return headBytes(bytes) !== null;
}

/** The head of a file, or all of it. */
export async function headOf(file: Blob): Promise<Uint8Array> {
  for (let size = HEAD_BYTES; ; size *= 2) {
    const bytes = new Uint8Array(await file.slice(0, size).arrayBuffer());
    if (bytes.length < size || holdsHead(bytes)) return bytes;
  }
}

/** The first row of a head; null when there is none. */
export function readHead(head: Uint8Array): FileHead | null {
  const style = styleOf(head);
  const cells = firstRow(head, style, 'ended');
  return cells && { ...style, cells, names: cells.map(plainName) };
}

/** The cells of the first row; null without one, or while it is not whole and its bytes have not ended. */
function firstRow(bytes: Uint8Array, style: Style, end: 'open' | 'ended'): string[] | null {
  const scanner = new RowScanner({ ...style, lastColumn: MOST_COLUMNS - 1 });
  scanner.push(bytes);
  if (end === 'ended') scanner.end();
  let found = scanner.next();
  while (found === 'blank') found = scanner.next();
  if (found === 'more') return null;
  return Array.from({ length: scanner.cells.count }, (_, i) => textAt(scanner.cells, i));
}

/** Told from the text without what stands in quotes. */
function styleOf(bytes: Uint8Array): Style {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes).replace(/"[^"]*"/g, '""');
  // old sheets of the Mac end their lines in CR alone
  const newline = text.includes('\r') && !text.includes('\n') ? CR : LF;
  const lines = text.split(String.fromCharCode(newline));
  const line = lines.find((one) => one.trim() !== '') ?? '';
  const delimiter = delimiterOf(line);
  // files with tabs seldom quote, and have quotes as letters
  return { encoding, newline, delimiter, quotes: delimiter !== TAB || line.startsWith('"') };
}

/** The one of the usual delimiters that stands most often in a line; a comma where none does. */
function delimiterOf(line: string): number {
  const counts = DELIMITERS.map((mark) => line.split(mark).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!.charCodeAt(0);
}

/** A column's name in lower case, its words with an underscore between: `Event Date` → `event_date`. */
function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
}
