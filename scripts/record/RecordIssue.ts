import type { Issue, IssueCode } from '../../src/model/Issue.ts';

/** What can be wrong with a file of the record besides what can be wrong with any data set. */
export const FILE_MESSAGES = {
  'no-place': 'The record has no place for this file: data/README.md says where files stand.',
  'no-head': 'The record needs this file and does not have it.',
  'no-file': 'There is no file {found}.',
  'unknown-key': 'There is no field “{found}”.',
  'wrong-name': 'By what it says, the file is named {expected}.',
  'wrong-order': 'The change of {found} stands after that of {other}: changes stand by day.',
  'idle-exception':
    '{record} does not break {rule}, or there is no such rule: take the exception out, or run npm run data:except.',
  'no-companion': 'This file needs {found} beside it.',
  'wrong-columns': 'The columns are {found}, not {expected}.',
  'wrong-count': 'The table has {found} rows, and its companion says {expected}.',
  'wrong-checksum': 'The checksum of the table is {found}, and its companion says {expected}.',
  'bad-cell': '“{found}” is no {expected}.',
  'bad-line': 'A line has {found} cells, and {expected} columns stand above it.',
} as const;

/** Something wrong with a file of the record; `path` is the place within the file. */
export interface RecordIssue extends Omit<Issue, 'code'> {
  /** Also the name of a rule. */
  readonly code: string;
  /** Path below the folder of the record, with `/` between folders. */
  readonly file: string;
}

export function recordError(
  code: IssueCode | keyof typeof FILE_MESSAGES,
  file: string,
  path = '',
  context: RecordIssue['context'] = {},
): RecordIssue {
  return { code, severity: 'error', file, path, context };
}
