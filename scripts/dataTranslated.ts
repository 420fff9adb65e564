import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../src/base/groupBy.ts';
import { RECORD_FOLDER } from './dataBuild.ts';
import { assembleRecord } from './record/assembleRecord.ts';
import { loadRecordFiles } from './record/loadRecordFiles.ts';
import {
  TRANSLATIONS_FILE,
  type Translations,
  hashesIn,
  translatedTexts,
} from './record/rules/translatedTexts.ts';

/**
 * Notes the English of the records with these ids, or of all, as that which the other languages say, and
 * prints the records of which one was known before and differs. Gives 1, and writes nothing, where a
 * file is wrong.
 */
export function main(ids: readonly string[]): number {
  return acceptTranslations(RECORD_FOLDER, ids);
}

export function acceptTranslations(folder: string, ids: readonly string[]): number {
  const { lists, files } = assembleRecord(loadRecordFiles(folder));
  if (!lists) {
    console.log('Nothing was written: npm run data:check says which files are wrong.');
    return 1;
  }
  const known = (files.get(TRANSLATIONS_FILE) ?? {}) as Translations;
  const texts = groupBy(translatedTexts({ lists, files }), ({ key }) => [key]);
  const next: Record<string, string> = {};
  for (const [key, ofRecord] of texts) {
    const before = hashesIn(known, key);
    const isAccepted = ids.length === 0 || ofRecord.some(({ id }) => ids.includes(id));
    const hashes = [...new Set(ofRecord.map(({ hash }) => hash))];
    if (isAccepted && before.length > 0 && hashes.some((hash) => !before.includes(hash)))
      console.log(
        `${key}: the English has changed, and its translations are taken for changed too.`,
      );
    const kept = isAccepted ? hashes : before;
    if (kept.length > 0) next[key] = kept.join(' ');
  }
  const target = join(folder, TRANSLATIONS_FILE);
  writeFileSync(target, `${JSON.stringify(next, null, 2)}\n`);
  console.log(`Wrote ${target}: ${Object.keys(next).length} records.`);
  return 0;
}
