import { expect, test } from 'vitest';
import { issueLine } from '../../../../scripts/issueLine.ts';
import { loadTables } from '../../../../scripts/tables/loadTables.ts';
import { aCompanion, tableFiles } from '../../../builders/tableFiles.ts';
import { inScratchFolder } from '../../../support/inScratchFolder.ts';

const STATES = 'state,first_wave,last_wave\n';

function faultsOf(given: Parameters<typeof tableFiles>[0]): Promise<string[]> {
  return inScratchFolder(tableFiles(given), (folder) =>
    loadTables(folder).issues.map((issue) => `${issue.file}: ${issueLine(issue)}`),
  );
}

/** The table of states with these lines, and a companion that is right about it. */
function aTable(lines: string, rows: number) {
  const csv = STATES + lines;
  return { 'tables/cow-states.csv': csv, 'tables/cow-states.json': aCompanion(csv, rows) };
}

test('good tables have their rows by column, and what is said of them', async () => {
  const { tables, issues } = await inScratchFolder(tableFiles(), loadTables);
  expect(issues).toEqual([]);
  expect(tables?.['cow-missions'].rows[0]).toEqual({
    a: 'MEX',
    b: 'PER',
    year: '1990',
    mission_of_a_at_b: '3',
    mission_of_b_at_a: '2',
  });
  expect(tables?.['un-votes'].about).toMatchObject({ id: 'un-votes', published: '2006' });
  expect(tables?.['un-votes'].about).not.toHaveProperty('sha256');
});

test('a record without tables has none, and that is no fault', async () => {
  const loaded = await inScratchFolder({ 'record.json': '' }, loadTables);
  expect(loaded).toEqual({ tables: null, issues: [] });
});

test('a table whose bytes are not those of its checksum is told', async () => {
  const [fault = ''] = await faultsOf({
    'tables/cow-states.csv': `${STATES}MEX,1990,2000\nPER,1990,2000\nUSA,1995,2000\n`,
  });
  expect(fault).toMatch(
    /^tables\/cow-states\.csv: file: The checksum of the table is [0-9a-f]{64}, and its companion says [0-9a-f]{64}\. \(wrong-checksum\)$/,
  );
});

test('rows that are missing, cells that are missing and cells of another kind are told', async () => {
  expect(await faultsOf(aTable('MEX,1990,2000\n', 2))).toEqual([
    'tables/cow-states.csv: file: The table has 1 rows, and its companion says 2. (wrong-count)',
  ]);
  expect(await faultsOf(aTable('MEX,1990\n', 1))).toEqual([
    'tables/cow-states.csv: row 1: A line has 2 cells, and 3 columns stand above it. (bad-line)',
  ]);
  expect(await faultsOf(aTable('MEX,1990,soon\n', 1))).toEqual([
    'tables/cow-states.csv: row 1, last_wave: “soon” is no year. (bad-cell)',
  ]);
});

test('other columns, and files that are missing or have no place, are told', async () => {
  const csv = 'state,from,to\nMEX,1990,2000\n';
  expect(
    await faultsOf({
      'tables/cow-states.csv': csv,
      'tables/cow-states.json': aCompanion(csv, 1),
      'tables/us-visitors.csv': null,
      'tables/un-votes.json': null,
      'tables/notes.txt': '',
    }),
  ).toEqual([
    'tables/notes.txt: file: The record has no place for this file: data/README.md says where files stand. (no-place)',
    'tables/cow-states.csv: file: The columns are state,from,to, not state,first_wave,last_wave. (wrong-columns)',
    'tables/un-votes.csv: file: This file needs un-votes.json beside it. (no-companion)',
    'tables/us-visitors.json: file: This file needs us-visitors.csv beside it. (no-companion)',
  ]);
});

test('a companion without terms, or with a field nobody knows, is told', async () => {
  const csv = `${STATES}MEX,1990,2000\n`;
  const { licence: _, ...without } = aCompanion(csv, 1);
  expect(await faultsOf({ 'tables/cow-states.json': { ...without, author: 'Somebody' } })).toEqual([
    'tables/cow-states.json: author: There is no field “author”. (unknown-key)',
    'tables/cow-states.json: licence: The field “licence” is missing. (missing-field)',
  ]);
});
