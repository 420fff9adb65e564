/**
 * What can be wrong with a file of event rows: an error costs the row it is in, or the whole file
 * where it has no row; a warning costs nothing but what it names.
 */
export const ROW_ISSUES = {
  'empty-file': 'error',
  'not-text': 'error',
  json: 'error',
  compressed: 'error',
  'unknown-format': 'error',
  'no-day-column': 'error',
  'no-place-column': 'warning',
  'no-row': 'error',
  unreadable: 'error',
  'lost-row': 'error',
  'short-row': 'error',
  'wide-row': 'error',
  'long-row': 'error',
  'open-quote': 'error',
  'stray-quote': 'error',
  'bad-day': 'error',
  'open-order': 'error',
  'other-order': 'error',
  'end-before-start': 'error',
  'bad-degrees': 'error',
  'no-pair': 'error',
  'beyond-ties': 'error',
  'unknown-status': 'error',
  'unset-tie': 'error',
  'short-year': 'warning',
  'number-days': 'warning',
  'future-day': 'warning',
  'early-day': 'warning',
  'open-end': 'warning',
  'lost-zeros': 'warning',
  'doubtful-code': 'warning',
  'tone-by-intensity': 'warning',
  'zero-place': 'warning',
  'swapped-degrees': 'warning',
  'tall-cell': 'warning',
  'unknown-state': 'warning',
  'state-place': 'warning',
  'unknown-word': 'warning',
  'folded-party': 'warning',
} as const satisfies Readonly<Record<string, 'error' | 'warning'>>;

export type RowIssueCode = keyof typeof ROW_ISSUES;

export interface RowIssue {
  readonly code: RowIssueCode;
  /** As a sheet counts them: the first row of the file is 1. Null for the file as a whole. */
  readonly row: number | null;
  /** The file, where several were read as one. */
  readonly file?: string;
  /** The column's name as the file writes it; empty where it is the row or the file. */
  readonly column: string;
  /** The text found there, cut after 80 letters. */
  readonly found: string;
}
