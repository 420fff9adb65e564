import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_FOLDER } from './dataBuild.ts';
import { assembleRecord } from './record/assembleRecord.ts';
import { loadRecordFiles } from './record/loadRecordFiles.ts';
import { standingExceptions } from './record/rules/checkRules.ts';
import { EXCEPTIONS_FILE } from './record/rules/exceptionSchema.ts';

/**
 * Writes the list of exceptions anew: those that no longer apply go, and what breaks a rule that may
 * wait is added. Gives 1, and writes nothing, where a file of the record is wrong.
 */
export function main([folder = RECORD_FOLDER]: readonly string[]): number {
  const { lists, files } = assembleRecord(loadRecordFiles(folder));
  if (!lists) {
    console.log('Nothing was written: npm run data:check says which files are wrong.');
    return 1;
  }
  const target = join(folder, EXCEPTIONS_FILE);
  const exceptions = standingExceptions({ lists, files });
  writeFileSync(target, `${JSON.stringify(exceptions, null, 2)}\n`);
  console.log(`Wrote ${target}: ${exceptions.length} exceptions.`);
  return 0;
}
