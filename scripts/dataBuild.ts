import { writeFileSync } from 'node:fs';
import { issueLine } from './issueLine.ts';
import { assembleRecord } from './record/assembleRecord.ts';
import { loadRecordFiles } from './record/loadRecordFiles.ts';

/** Where people edit the record, and where the app finds it, from the root of the project. */
export const RECORD_FOLDER = 'data';
export const RECORD_BUILT = 'public/data/americas.json';

/** Writes the data set from the files of the record. Gives 1, and writes nothing, where a file is wrong. */
export function main([folder = RECORD_FOLDER, target = RECORD_BUILT]: readonly string[]): number {
  const { text, issues } = assembleRecord(loadRecordFiles(folder));
  for (const issue of issues) console.log(`${folder}/${issue.file}: ${issueLine(issue)}`);
  if (text === null) {
    console.log(`Nothing was written. Errors: ${issues.length}.`);
    return 1;
  }
  writeFileSync(target, text);
  console.log(`Wrote ${target}`);
  return 0;
}
