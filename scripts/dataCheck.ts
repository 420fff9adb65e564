import { existsSync, readFileSync } from 'node:fs';
import { readDataset } from '../src/ingest/readDataset.ts';
import type { DatasetRecord } from '../src/model/DatasetRecord.ts';
import { RECORD_BUILT, RECORD_FOLDER, builtFiles } from './dataBuild.ts';
import { issueLine } from './issueLine.ts';
import { assembleRecord } from './record/assembleRecord.ts';
import { loadRecordFiles } from './record/loadRecordFiles.ts';
import { checkRules } from './record/rules/checkRules.ts';
import { loadTables } from './tables/loadTables.ts';

/**
 * Checks a data set as the app does and prints each issue with its path, then what is good; without a
 * file the files of the record, and that the built set is made of them.
 * Gives 0 when there are at most warnings, 1 for errors, 2 when the file cannot be opened.
 */
export function main([path, ...rest]: readonly string[]): number {
  if (rest.length > 0) {
    console.error('Usage: npm run data:check, or npm run data:check FILE');
    return 2;
  }
  return path === undefined ? checkRecord(RECORD_FOLDER, RECORD_BUILT) : checkFile(path);
}

/** Checks the files and tables of a folder, each alone, all together and by the rules, and what was built of them. */
export function checkRecord(folder: string, built: string): number {
  const { text, value, lists, files, issues: read } = assembleRecord(loadRecordFiles(folder));
  const { tables, issues: tableIssues } = loadTables(folder);
  const issues = [...read, ...(lists ? checkRules({ lists, files }) : []), ...tableIssues];
  const lines = issues.map((issue) => `${folder}/${issue.file}: ${issueLine(issue)}`);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const status = report(lines, errors, value);
  if (text === null || value === null || tableIssues.length > 0) return status;
  const stale = builtFiles({ folder, target: built }, text, value, tables).filter(
    ([path, content]) => !saysThat(path, content),
  );
  for (const [path] of stale)
    console.log(`${path} is not what the files say: npm run data:build writes it.`);
  return stale.length > 0 ? 1 : status;
}

function saysThat(path: string, content: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === content;
}

function checkFile(path: string): number {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    console.error(`${path} cannot be opened: ${cause instanceof Error ? cause.message : ''}`);
    return 2;
  }
  const { value, issues } = readDataset(bytes);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return report(issues.map(issueLine), errors, value);
}

function report(lines: readonly string[], errors: number, value: DatasetRecord | null): number {
  for (const line of lines) console.log(line);
  console.log(`Errors: ${errors}, warnings: ${lines.length - errors}. ${holdings(value)}`);
  return errors > 0 ? 1 : 0;
}

function holdings(value: DatasetRecord | null): string {
  if (!value) return 'Nothing can be read.';
  const counts = Object.entries(value).flatMap(([name, list]: [string, unknown]) =>
    Array.isArray(list) ? [`${list.length} ${name}`] : [],
  );
  return `Good: ${counts.join(', ')}.`;
}
