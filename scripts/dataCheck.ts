import { readFileSync } from 'node:fs';
import { readDataset } from '../src/ingest/readDataset.ts';
import type { DatasetRecord } from '../src/model/DatasetRecord.ts';
import type { Issue } from '../src/model/Issue.ts';

const MESSAGES = new URL('../src/i18n/messages/en/issue.json', import.meta.url);

/**
 * Checks a data set as the app does and prints each issue with its path, then what is good.
 * Gives 0 when there are at most warnings, 1 for errors, 2 when the file cannot be opened.
 */
export function main([path, ...rest]: readonly string[]): number {
  if (path === undefined || rest.length > 0) {
    console.error('Usage: npm run data:check FILE');
    return 2;
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    console.error(`${path} cannot be opened: ${cause instanceof Error ? cause.message : ''}`);
    return 2;
  }
  const { value, issues } = readDataset(bytes);
  const messages = JSON.parse(readFileSync(MESSAGES, 'utf8')) as Record<string, string>;
  for (const issue of issues) console.log(lineOf(issue, messages));
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  console.log(`Errors: ${errors}, warnings: ${issues.length - errors}. ${holdings(value)}`);
  return errors > 0 ? 1 : 0;
}

function lineOf(
  { code, severity, path, context }: Issue,
  messages: Readonly<Record<string, string>>,
): string {
  const message = messages[`issue.${code}`] ?? '';
  const sentence = message.replace(/\{(\w+)\}/g, (_, word: string) => context[word] ?? '');
  const kind = severity === 'error' ? code : `${code}, a warning`;
  return `${path === '' ? 'file' : path}: ${sentence} (${kind})`;
}

function holdings(value: DatasetRecord | null): string {
  if (!value) return 'Nothing can be read.';
  const counts = Object.entries(value).flatMap(([name, list]: [string, unknown]) =>
    Array.isArray(list) ? [`${list.length} ${name}`] : [],
  );
  return `Good: ${counts.join(', ')}.`;
}
