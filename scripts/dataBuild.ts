import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGS } from '../src/model/LocalText.ts';
import { issueLine } from './issueLine.ts';
import { assembleRecord } from './record/assembleRecord.ts';
import { loadRecordFiles } from './record/loadRecordFiles.ts';
import { recordText } from './record/recordText.ts';
import { startRecord } from './record/startRecord.ts';
import type { DatasetRecord } from '../src/model/DatasetRecord.ts';

/** Where people edit the record, and where the app finds it, from the root of the project. */
export const RECORD_FOLDER = 'data';
export const RECORD_BUILT = 'public/data/americas.json';

/** Writes the data set and its starts from the files of the record. Gives 1, and writes nothing, where a file is wrong. */
export function main([folder = RECORD_FOLDER, target = RECORD_BUILT]: readonly string[]): number {
  const { text, value, issues } = assembleRecord(loadRecordFiles(folder));
  for (const issue of issues) console.log(`${folder}/${issue.file}: ${issueLine(issue)}`);
  if (text === null || value === null) {
    console.log(`Nothing was written. Errors: ${issues.length}.`);
    return 1;
  }
  for (const [path, content] of builtFiles(target, text, value)) {
    writeFileSync(path, content);
    console.log(`Wrote ${path}`);
  }
  return 0;
}

/** What is built of a record by path: the whole set, and beside it its start in each language. */
export function builtFiles(
  target: string,
  text: string,
  value: DatasetRecord,
): readonly (readonly [path: string, content: string])[] {
  const starts = LANGS.map((lang) => {
    const path = join(dirname(target), `start.${lang}.json`);
    return [path, recordText(startRecord(value, lang))] as const;
  });
  return [[target, text], ...starts];
}
