import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGS } from '../src/model/LocalText.ts';
import { issueLine } from './issueLine.ts';
import { assembleRecord } from './record/assembleRecord.ts';
import { loadNotes } from './record/loadNotes.ts';
import { loadRecordFiles } from './record/loadRecordFiles.ts';
import { recordText } from './record/recordText.ts';
import { startRecord } from './record/startRecord.ts';
import { builtTables } from './tables/builtTables.ts';
import { cowReport } from './tables/cowReport.ts';
import { type Tables, loadTables } from './tables/loadTables.ts';
import type { DatasetRecord } from '../src/model/DatasetRecord.ts';

/** Where people edit the record, and where the app finds it, from the root of the project. */
export const RECORD_FOLDER = 'data';
export const RECORD_BUILT = 'public/data/americas.json';

/** Writes the data set and its starts from the files of the record. Gives 1, and writes nothing, where a file is wrong. */
export function main([folder = RECORD_FOLDER, target = RECORD_BUILT]: readonly string[]): number {
  const { text, value, issues } = assembleRecord(loadRecordFiles(folder));
  const { tables, issues: tableIssues } = loadTables(folder);
  const all = [...issues, ...tableIssues];
  for (const issue of all) console.log(`${folder}/${issue.file}: ${issueLine(issue)}`);
  if (text === null || value === null || tableIssues.length > 0) {
    console.log(`Nothing was written. Errors: ${all.length}.`);
    return 1;
  }
  for (const [path, content] of builtFiles({ folder, target }, text, value, tables)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(`Wrote ${path}`);
  }
  for (const line of tables ? cowReport(value, tables).lines : []) console.log(line);
  return 0;
}

/** Where the files of the record stand, and where the set that is built of them does. */
export interface BuildPlace {
  readonly folder: string;
  readonly target: string;
}

/**
 * What is built of a record by path: the whole set, and beside it its start in each language and
 * what it says of itself; of the tables
 * of others what the app loads, and below the folder in what the record and they disagree.
 */
export function builtFiles(
  { folder, target }: BuildPlace,
  text: string,
  value: DatasetRecord,
  tables: Tables | null,
): readonly (readonly [path: string, content: string])[] {
  const starts = LANGS.map((lang) => {
    const path = join(dirname(target), `start.${lang}.json`);
    return [path, recordText(startRecord(value, lang))] as const;
  });
  const notes = [
    join(dirname(target), 'notes.json'),
    `${JSON.stringify(loadNotes(folder, target))}\n`,
  ] as const;
  if (!tables) return [[target, text], ...starts, notes];
  const disagreements = join(folder, 'built', 'cow-disagreements.csv');
  return [
    [target, text],
    ...starts,
    notes,
    ...builtTables(target, tables),
    [disagreements, cowReport(value, tables).csv],
  ];
}
