import { readFileSync } from 'node:fs';
import type { Issue } from '../src/model/Issue.ts';
import { FILE_MESSAGES } from './record/RecordIssue.ts';
import { RECORD_RULES } from './record/rules/recordRules.ts';

const MESSAGES = new URL('../src/i18n/messages/en/issue.json', import.meta.url);
let messages: Readonly<Record<string, string>> | undefined;

/** An issue in a line: where, what, and its code. */
export function issueLine({
  code,
  severity,
  path,
  context,
}: Omit<Issue, 'code'> & { readonly code: string }): string {
  messages ??= {
    ...(JSON.parse(readFileSync(MESSAGES, 'utf8')) as Record<string, string>),
    ...Object.fromEntries(
      Object.entries(FILE_MESSAGES).map(([own, text]) => [`issue.${own}`, text]),
    ),
    ...Object.fromEntries(RECORD_RULES.map(({ name, message }) => [`issue.${name}`, message])),
  };
  const message = messages[`issue.${code}`] ?? '';
  const sentence = message.replace(/\{(\w+)\}/g, (_, word: string) => context[word] ?? '');
  const kind = severity === 'error' ? code : `${code}, a warning`;
  return `${path === '' ? 'file' : path}: ${sentence} (${kind})`;
}
