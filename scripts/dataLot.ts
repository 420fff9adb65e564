import type { Citation } from '../src/model/Source.ts';
import { RECORD_FOLDER } from './dataBuild.ts';
import { assembleRecord } from './record/assembleRecord.ts';
import { drawLot } from './record/drawLot.ts';
import { loadRecordFiles } from './record/loadRecordFiles.ts';

const COUNT = 40;

/**
 * Prints a lot of the record to check by look-ups: each row with its place, date, who acted, what was done
 * and the sources. Without a seed it takes one from the clock and prints it. Gives 1 where a file is
 * wrong, 2 for a seed that is no whole number.
 */
export function main([given = String(Date.now() % 2 ** 32)]: readonly string[]): number {
  const seed = Number(given);
  if (!Number.isSafeInteger(seed) || seed < 0) {
    console.error('Usage: npm run data:lot, or npm run data:lot SEED');
    return 2;
  }
  const { value } = assembleRecord(loadRecordFiles(RECORD_FOLDER));
  if (!value) {
    console.log('Nothing was drawn: npm run data:check says which files are wrong.');
    return 1;
  }
  const { of, rows } = drawLot(value, COUNT, seed);
  console.log(`Seed ${seed}: ${rows.length} of ${of}.`);
  const happenings = [...value.events, ...value.interventions].map(
    ({ id, date, actors, dyads, title, citations }) =>
      [id, line(date, (dyads.length > 0 ? dyads : actors).join(' '), title.en, citations)] as const,
  );
  const changes = value.ties.map(
    ({ id, date, pair, act, status, by, citations }) =>
      [id, line(date, pair, `${act} → ${status ?? '–'}, by ${by ?? '–'}`, citations)] as const,
  );
  const lines = new Map([...happenings, ...changes]);
  for (const { place, id } of rows) console.log(`${place} ${id} ${lines.get(id)}`);
  return 0;
}

function line(date: string, who: string, what: string, citations: readonly Citation[]): string {
  return [date, who, what, citations.map(({ source }) => source).join(' ')].join(' | ');
}
