import type { BlobSink } from './BlobSink.ts';

/** What a cell may say; a text is written as it stands. */
export type CellText = string | null | undefined;

const FLUSH_LETTERS = 1 << 18;
/** What a cell stands in quotes for, beside space at its ends; in a name also what other files have between cells. */
const SPECIAL = /[",\r\n]/;
const SPECIAL_NAME = /[",;|\t\r\n]|^$/;
const SPACE = 32;

/** Writes rows of text (CSV, RFC 4180) in UTF-8, so that what had another form is read as a file of rows. */
export class RowWriter {
  rows = 0;
  readonly #sink: BlobSink;
  readonly #encoder = new TextEncoder();
  #text = '';

  constructor(sink: BlobSink) {
    this.#sink = sink;
  }

  write(cells: readonly CellText[]): void {
    this.rows++;
    this.#text += lineOf(cells, SPECIAL);
    if (this.#text.length >= FLUSH_LETTERS) this.#flush();
  }

  /** All rows, behind that of the names. */
  end(names: readonly string[]): Blob {
    this.#flush();
    return this.#sink.end([new Blob([lineOf(names, SPECIAL_NAME)])]);
  }

  #flush(): void {
    this.#sink.push(this.#encoder.encode(this.#text));
    this.#text = '';
  }
}

function lineOf(cells: readonly CellText[], special: RegExp): string {
  let line = '';
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? '';
    if (i > 0) line += ',';
    line += isSpaced(cell) || special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
  return `${line}\n`;
}

function isSpaced(cell: string): boolean {
  return cell.charCodeAt(0) <= SPACE || cell.charCodeAt(cell.length - 1) <= SPACE;
}
