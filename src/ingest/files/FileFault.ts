import type { FileKind } from '../kinds/FileKind.ts';

/** Why a file gives no rows; `kind` where it is of one that is not read. */
export type FileFaultCode =
  | 'empty'
  | 'empty-archive'
  | 'empty-folder'
  | 'no-rows'
  | 'encrypted'
  | 'method'
  | 'damaged'
  | 'cut-off'
  | 'too-large'
  | 'nested'
  | 'bad-json'
  | 'not-alone'
  | 'bad-record'
  | 'unreadable'
  | 'not-fetched'
  | 'kind';

/** What is told of a file that gives no rows. All of it can be posted to another thread. */
export interface FileRefusal {
  readonly code: FileFaultCode;
  /** The file, or the path of what is in it, as `year.zip/March.csv`. */
  readonly name: string;
  /** What it is, by its bytes. */
  readonly kind: FileKind;
}

/** Thrown within this room alone: whoever asks for rows is given the refusal as a value. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  readonly refusal: FileRefusal;

  constructor(refusal: FileRefusal, options?: ErrorOptions) {
    super(`${refusal.name} gives no rows: ${refusal.code} (${refusal.kind}).`, options);
    this.refusal = refusal;
  }
}
