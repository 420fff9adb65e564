import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ISSUE_CODES, type IssueCode } from '../../../src/model/Issue.ts';

const file = resolve(import.meta.dirname, '../../../src/i18n/messages/en/issue.json');
const messages = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;

/** Codes without a message, and messages without a code. */
export const unmatched = [
  ...ISSUE_CODES.filter((code) => messages[`issue.${code}`] === undefined),
  ...Object.keys(messages).filter((id) => !ISSUE_CODES.some((code) => id === `issue.${code}`)),
];

/** The words that the message of a code leaves open: `{found}`. */
export function wordsOf(code: IssueCode): string[] {
  const found = messages[`issue.${code}`]?.matchAll(/\{(\w+)\}/g) ?? [];
  return Array.from(found, ([, word = '']) => word);
}
