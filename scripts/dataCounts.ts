import { RECORD_FOLDER } from './dataBuild.ts';
import { assembleRecord } from './record/assembleRecord.ts';
import { loadRecordFiles } from './record/loadRecordFiles.ts';
import { loadTables } from './tables/loadTables.ts';
import { packObservations } from './tables/packObservations.ts';
import { readObservations } from '../src/dataset/tables/readObservations.ts';
import { recordCounts } from './record/recordCounts.ts';

/** Prints how far the record reaches. Gives 1 where a file is wrong. */
export function main(): number {
  const { value } = assembleRecord(loadRecordFiles(RECORD_FOLDER));
  const { tables } = loadTables(RECORD_FOLDER);
  if (!value || !tables) {
    console.log('Nothing was counted: npm run data:check says which files are wrong.');
    return 1;
  }
  const observations = readObservations(packObservations(tables));
  const { pairs, waves, events, byState, byMonth, facts, sources, claims, votes } = recordCounts(
    value,
    observations,
  );
  const list = (rows: readonly (readonly [string, number])[]) =>
    rows.map(([name, count]) => `${name} ${count}`).join(', ');
  const share = (part: number, all: number) => `${((part / all) * 100).toFixed(1)} %`;
  const { all, withEvents, withChange, withLevel, observed } = pairs;
  console.log(`Of ${all} pairs: ${withEvents} with events, ${withChange} with a dated change,
${withLevel} with a change that sets a level, ${observed} observed.
Waves answered: ${waves.answered} of ${waves.existing} (${share(waves.answered, waves.existing)}).
Events: ${events}. By state: ${list(byState)}.
Months: ${list(byMonth)}.
General knowledge alone: ${facts.general} of ${facts.all} facts (${share(facts.general, facts.all)}).
Sources: ${sources.all}, ${sources.dated} of them dated or archived. Claims: ${claims}. Votes: ${votes}.`);
  return 0;
}
