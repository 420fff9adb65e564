import type { RowIssueCode } from '../model/RowIssue.ts';

/** A file no longer gives what was read of it: why, and what the browser says of that. */
export class RowLostError extends Error {
  override readonly name = 'RowLostError';
  readonly code: RowIssueCode;

  constructor(code: RowIssueCode, message: string) {
    super(message);
    this.code = code;
  }
}
