import { type Encoding, lengthInFile, utf8From } from '../../kinds/Encoding.ts';

/** The cells of one row as stretches of UTF-8; good until the scanner moves on. */
export interface Cells {
  bytes: Uint8Array;
  /** First byte of each cell, inside its quotes, and the byte after its last one. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How many cells the row has, those after the last wanted one not counted. */
  count: number;
}

export interface RowShape {
  readonly encoding: Encoding;
  /** The byte that ends a line, LF or CR; any of the other may stand before it. */
  readonly newline: number;
  /** The byte between two cells. */
  readonly delimiter: number;
  /** Whether cells may stand in double quotes (RFC 4180); without them a quote is a letter. */
  readonly quotes: boolean;
  /** The last column that is wanted; what stands after it is passed over. */
  readonly lastColumn: number;
  /** How many columns have a name; a row with text behind them is too wide. Left out where none has. */
  readonly width?: number;
  /** What tells a row from a line of text; without it any cell may run over lines. */
  readonly sign?: RowSign;
}

/** A line is a row that has so many cells, one of which says what it should. */
export interface RowSign {
  readonly cells: number;
  readonly column: number;
  readonly says: (bytes: Uint8Array, from: number, to: number) => boolean;
}

/** What stands next: a row, nothing before more bytes come, or a row that cannot be cut into cells. */
type Scan = 'row' | 'blank' | 'more' | 'open-quote' | 'stray-quote' | 'long-row' | 'wide-row';

/** Likewise of a first look: a quoted cell that swallows rows is open, whether or not a quote follows. */
type Look = Scan | 'swallowing';

/** A longer row is taken for a fault: an open quote would swallow the rest of the file. */
export const LONGEST_ROW = 1 << 20;

export const LF = 10;
export const CR = 13;
const QUOTE = 34;
const SPACE = 32;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Cuts a stream of bytes into rows and cells without making text of them; what is not UTF-8 is made
 * UTF-8 first. A byte order mark is passed over. A row that cannot be cut costs itself alone: the
 * scan goes on at the next line. A cell may run over lines, unless one of them would be a row of its
 * own: then its quote is an open one, and the scan goes on there. What is not blank in a file is a row
 * or a line inside one. Memory: the longest row and one chunk, twice.
 */
export class RowScanner {
  readonly cells: Cells;
  /** Where the row of the last scan begins, in bytes of the file. */
  rowOffset: number;
  /** Lines so far that are not blank and stand within rows, after their first. */
  linesInside = 0;

  readonly #shape: RowShape;
  readonly #width: number;
  #bytes = new Uint8Array(1 << 16);
  /** Before a line's end only, and no part of the line. */
  readonly #padding: number;
  readonly #toUtf8: (chunk: Uint8Array) => Uint8Array;
  // after the last byte, so that every search ends: a line's end, a quote, and what is neither
  readonly #guard: readonly number[];
  /** The bytes not yet scanned are those from `at` to `end`; byte `row` stands at `rowOffset` of the file. */
  #row = 0;
  #at = 0;
  #end = 0;
  #ended = false;
  #skipping = false;

  /** `base`: where in the file the first byte pushed stands. */
  constructor(shape: RowShape, base = 0) {
    const columns = shape.lastColumn + 1;
    const { encoding, newline } = shape;
    this.#shape = shape;
    this.#width = shape.width ?? Infinity;
    this.#padding = LF + CR - newline;
    this.#toUtf8 = utf8From(encoding);
    this.#guard = [newline, QUOTE, newline];
    this.rowOffset = base;
    this.cells = {
      bytes: this.#bytes,
      starts: new Int32Array(columns),
      ends: new Int32Array(columns),
      count: 0,
    };
  }

  push(chunk: Uint8Array): void {
    const added = this.#toUtf8(chunk);
    this.#moveOn();
    const rest = this.#bytes.subarray(this.#at, this.#end);
    const length = rest.length + added.length;
    if (length + this.#guard.length > this.#bytes.length) {
      this.#bytes = new Uint8Array(2 * length + this.#guard.length);
    }
    this.#bytes.set(rest);
    this.#bytes.set(added, rest.length);
    this.#bytes.set(this.#guard, length);
    this.#row = 0;
    this.#at = 0;
    this.#end = length;
    this.cells.bytes = this.#bytes;
  }

  /** No more bytes come: what is left is the last row. */
  end(): void {
    this.#ended = true;
    this.#bytes.set(this.#guard, this.#end);
  }

  next(): Scan {
    if (this.rowOffset + this.#at === 0 && !this.#passMark()) return 'more';
    if (this.#skipping && !this.#skipLine()) return 'more';
    if (this.#at === this.#end) return 'more';
    this.#moveOn();
    const found = this.#cut();
    if (found === 'swallowing') return 'open-quote';
    if (found !== 'more' && found !== 'open-quote') return found;
    if (!this.#ended && this.#end - this.#at <= LONGEST_ROW) return 'more';
    this.#skipLine();
    return found === 'more' ? 'long-row' : 'open-quote';
  }

  /** The row begins where the scan has come to. */
  #moveOn(): void {
    this.rowOffset += lengthInFile(this.#shape.encoding, this.#bytes, this.#row, this.#at);
    this.#row = this.#at;
  }

  /** Whether enough bytes are there to tell; moves behind a byte order mark. */
  #passMark(): boolean {
    const length = Math.min(BYTE_ORDER_MARK.length, this.#end);
    for (let i = 0; i < length; i++) if (this.#bytes[i] !== BYTE_ORDER_MARK[i]) return true;
    if (length < BYTE_ORDER_MARK.length) return this.#ended;
    this.#at = length;
    return true;
  }

  /** Moves behind the end of the line; whether it was found. */
  #skipLine(): boolean {
    const lineEnd = this.#bytes.indexOf(this.#shape.newline, this.#at);
    this.#skipping = lineEnd >= this.#end && !this.#ended;
    this.#at = Math.min(lineEnd + 1, this.#end);
    return !this.#skipping;
  }

  /**
   * Cuts the row at `at` and moves behind it, or to the row that a cell of it swallows; does not move
   * when the bytes end before it does: in a quoted cell (`open-quote`) or elsewhere (`more`).
   */
  #cut(): Look {
    const bytes = this.#bytes;
    const end = this.#end;
    const ended = this.#ended;
    const { delimiter, newline, quotes, lastColumn } = this.#shape;
    const { starts, ends } = this.cells;
    const width = this.#width;
    let i = this.#at;
    let column = 0;
    let found: Look = 'row';
    let last = false;
    let lineEnd = bytes.indexOf(newline, i);
    let inside = 0;
    while (!last) {
      let start = i;
      let stop: number;
      if (quotes && bytes[i] === QUOTE) {
        start = i + 1;
        stop = closingQuote(bytes, start);
        if (stop > lineEnd) {
          const row = this.#rowWithin(lineEnd, Math.min(stop + 1, end));
          if (row === 'more') return stop >= end ? 'open-quote' : 'more';
          if (row !== null) {
            this.linesInside += inside + this.#linesBetween(lineEnd, row);
            this.#at = row;
            return 'swallowing';
          }
        }
        if (stop >= end) return 'open-quote';
        if (stop > lineEnd) {
          inside += this.#linesBetween(lineEnd, stop + 1);
          lineEnd = bytes.indexOf(newline, stop);
        }
        // the byte after a quote tells whether it closes
        if (stop + 1 === end && !ended) return 'more';
        i = stop + 1;
        while (bytes[i] !== delimiter && bytes[i] !== newline) i++;
        if (i > stop + 1 && this.#hasText(stop + 1, i)) found = 'stray-quote';
        last = bytes[i] === newline;
      } else {
        while (bytes[i] !== delimiter && bytes[i] !== newline) i++;
        stop = i;
        last = bytes[i] === newline;
        if (last) {
          while (stop > start && bytes[stop - 1] === this.#padding) stop--;
          if (column === 0 && stop === start) found = 'blank';
        }
      }
      if (i >= end && !ended) return 'more';
      if (column <= lastColumn) {
        starts[column] = start;
        ends[column] = stop;
      }
      if (column >= width && found === 'row' && this.#hasText(start, stop)) found = 'wide-row';
      column++;
      i++;
      if (!last && !quotes && column > lastColumn && width === Infinity) {
        i = bytes.indexOf(newline, i);
        if (i >= end && !ended) return 'more';
        i++;
        last = true;
      }
    }
    this.#at = Math.min(i, end);
    this.linesInside += inside;
    this.cells.count = Math.min(column, lastColumn + 1);
    return found;
  }

  /** Where a line begins, after the end of another and before `to`, that would be a row; null without. */
  #rowWithin(lineEnd: number, to: number): number | 'more' | null {
    const bytes = this.#bytes;
    const { newline, sign } = this.#shape;
    if (!sign) return null;
    for (let line = lineEnd + 1; line < to;) {
      const next = bytes.indexOf(newline, line);
      if (next >= this.#end && !this.#ended) return 'more';
      if (this.#isRow(line, next, sign)) return line;
      line = next + 1;
    }
    return null;
  }

  #isRow(from: number, lineEnd: number, { cells, column, says }: RowSign): boolean {
    const bytes = this.#bytes;
    let count = 0;
    let isSaid = false;
    for (let i = from; i <= lineEnd; i++) {
      const isQuoted = bytes[i] === QUOTE;
      const start = isQuoted ? i + 1 : i;
      const quote = isQuoted ? closingQuote(bytes, start) : i;
      if (quote > lineEnd) return false;
      i = quote;
      while (i < lineEnd && bytes[i] !== this.#shape.delimiter) i++;
      let stop = isQuoted ? quote : i;
      while (stop > start && bytes[stop - 1] === this.#padding) stop--;
      if (count === column) isSaid = says(bytes, start, stop);
      count++;
    }
    return isSaid && count === cells;
  }

  /** How many lines that are not blank begin after the end of one and before `to`. */
  #linesBetween(lineEnd: number, to: number): number {
    const bytes = this.#bytes;
    const { newline } = this.#shape;
    let lines = 0;
    for (let line = lineEnd + 1; line < to; line = bytes.indexOf(newline, line) + 1) {
      let at = line;
      while (bytes[at] === this.#padding) at++;
      if (bytes[at] !== newline) lines++;
    }
    return lines;
  }

  #hasText(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const byte = this.#bytes[i];
      if (byte !== this.#padding && byte !== SPACE) return true;
    }
    return false;
  }
}

/** The first quote from `at` on that is not one of two. */
function closingQuote(bytes: Uint8Array, at: number): number {
  let quote = bytes.indexOf(QUOTE, at);
  while (bytes[quote + 1] === QUOTE) quote = bytes.indexOf(QUOTE, quote + 2);
  return quote;
}
