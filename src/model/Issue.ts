export const ISSUE_CODES = [
  'empty',
  'not-text',
  'not-json',
  'cut-off',
  'not-a-dataset',
  'unknown-version',
  'missing-field',
  'wrong-shape',
  'bad-date',
  'date-before-start',
  'date-after-end',
  'bad-place',
  'duplicate-id',
  'unknown-country',
  'unknown-source',
  'unknown-event',
  'unknown-person',
  'unknown-tie',
  'unknown-vote',
  'unknown-scenario',
  'bad-pair',
  'dyad-not-actors',
  'no-source',
  'bad-address',
  'bad-language',
  'office-holder-out-of-term',
  'placeholder-text',
  'tie-order',
  'bad-tally',
  'bad-count',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** Something wrong with data: an error costs the record it is in, a warning does not. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: 'error' | 'warning';
  /** Where in the file: `events[3].date`; empty for the file as a whole. */
  readonly path: string;
  /** The words that the message needs: the value found, the id, what was expected. */
  readonly context: Readonly<Record<string, string>>;
}
