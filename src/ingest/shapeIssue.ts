import type { BaseIssue } from 'valibot';
import { ISSUE_CODES, type Issue, type IssueCode } from '../model/Issue.ts';

const LONGEST_WORD = 80;
const CODES: ReadonlySet<string> = new Set(ISSUE_CODES);

/** What a schema found wrong in the record at `at`; a schema's own message is an issue code. */
export function shapeIssue(issue: BaseIssue<unknown>, at: string): Issue {
  const path = pathOf(issue, at);
  const base = { severity: 'error', path } as const;
  if (isIssueCode(issue.message)) {
    return { ...base, code: issue.message, context: { found: wordOf(issue.input) } };
  }
  if (issue.input === undefined) {
    return { ...base, code: 'missing-field', context: { field: path.replace(/^.*\./, '') } };
  }
  const expected = clip(issue.expected ?? '');
  return { ...base, code: 'wrong-shape', context: { expected, found: wordOf(issue.input) } };
}

/** A found value in a few characters: a text or number itself, the kind of anything else. */
export function wordOf(value: unknown): string {
  if (typeof value === 'string') return clip(value);
  if (Array.isArray(value)) return 'Array';
  return typeof value === 'object' && value !== null ? 'Object' : clip(String(value));
}

function pathOf(issue: BaseIssue<unknown>, at: string): string {
  // the place in a list is a text where a schema took the list for an object
  const keys = issue.path?.map(({ key, input }) =>
    Array.isArray(input) && /^\d+$/.test(String(key)) ? `[${String(key)}]` : `.${String(key)}`,
  );
  return `${at}${keys?.join('') ?? ''}`.replace(/^\./, '');
}

function clip(text: string): string {
  return text.length > LONGEST_WORD ? `${text.slice(0, LONGEST_WORD)}…` : text;
}

function isIssueCode(text: string): text is IssueCode {
  return CODES.has(text);
}
