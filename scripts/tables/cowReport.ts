import { buildDataset } from '../../src/dataset/buildDataset.ts';
import { readObservations } from '../../src/dataset/tables/readObservations.ts';
import type { DatasetRecord } from '../../src/model/DatasetRecord.ts';
import { answeredWaves } from '../../src/query/observed/answeredWaves.ts';
import { cowAgreement } from '../../src/query/observed/cowAgreement.ts';
import type { Tables } from './loadTables.ts';
import { packObservations } from './packObservations.ts';

/** How the record stands to COW: in two lines of words, and each disagreement as a line of a table. */
export function cowReport(
  record: DatasetRecord,
  tables: Tables,
): { readonly lines: readonly string[]; readonly csv: string } {
  const dataset = buildDataset(record);
  const observations = readObservations(packObservations(tables));
  const { compared, agree, disagreements } = cowAgreement(dataset, observations);
  const { existing, answered } = answeredWaves(dataset, observations);
  const rows = disagreements.map(({ pair, observation: { year, missions }, statuses }) =>
    [pair, year, ...missions, statuses.join(' ')].join(),
  );
  return {
    lines: [
      `Agreement with COW: ${agree} of ${compared} waves (${percent(agree, compared)}). A wave agrees when, on any day of its year, both say that there is a resident head of mission (any level) or both say that there is none.`,
      `Answered: ${answered} of ${existing} waves of pairs whose states both existed (${percent(answered, existing)}).`,
    ],
    csv: ['pair,year,first_at_second,second_at_first,record', ...rows, ''].join('\n'),
  };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
