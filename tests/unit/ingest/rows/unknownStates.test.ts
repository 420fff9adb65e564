import { expect, test } from 'vitest';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';
import type { RowFormatId } from '../../../../src/ingest/rows/formats/RowFormat.ts';
import { eventsOf } from './eventsOf.ts';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';
import { sampleFile, type SampleRow } from './samples.ts';
import { sheetOf } from './sheetOf.ts';

const PLACE = { latitude: '4', longitude: '-74' };

function readAs(format: RowFormatId, rows: readonly SampleRow[], keptIssues?: number) {
  const text = sampleFile(
    format,
    rows.map((row) => ({ ...PLACE, ...row })),
  );
  return readRows(new Blob([text]).stream(), layoutIn(format), keptIssues ? { keptIssues } : {});
}

async function plainPairs(rows: readonly (readonly [string, string])[], keptIssues = 1000) {
  const cells = rows.map(([a, b]) => ['2025-11-01', '-12.05', '-77.04', a, b]);
  const text = sheetOf([['date', 'lat', 'lng', 'actor1', 'actor2'], ...cells]);
  const read = await readRows(new Blob([text]).stream(), layoutIn('plain'), { keptIssues });
  return { ...read, told: eventsOf(read).map(({ actors, pairs }) => pairs[0] ?? actors.join(' ')) };
}

test('states are known by their names in four languages and by two letters', async () => {
  const { told, counts } = await plainPairs([
    ['Estados Unidos', 'Brasil'],
    ['República Dominicana', 'Haití'],
    ['États-Unis', 'Canada'],
    ['US', 'BR'],
    ['EE. UU.', 'Brésil'],
    ['RUS', 'Syrie'],
    ['Coreia do Sul', 'Myanmar (Birmania)'],
  ]);
  expect(told).toEqual([
    'BRA-USA',
    'DOM-HTI',
    'CAN-USA',
    'BRA-USA',
    'BRA-USA',
    'RUS-SYR',
    'KOR-MMR',
  ]);
  expect(counts).toEqual({});
});

test('two states may stand in one cell with a dash between, as the two sides', async () => {
  const { told, counts } = await plainPairs([
    ['Estados Unidos – Brasil', ''],
    ['US - BR', ''],
    ['Congo - Kinshasa', 'Congo – Brazzaville'],
  ]);
  expect(told).toEqual(['BRA-USA', 'BRA-USA', 'COD-COG']);
  expect(counts).toEqual({});
});

test('a text that is no state is told by word, with how often it stands there', async () => {
  const { told, counts, words, issues } = await plainPairs([
    ['Chily', 'Peru'],
    ['Peru', 'FARC'],
    ['Chily', 'Peru'],
    ['Chile; Chily', 'Peru'],
    ['NA', '-'],
    ['', ''],
  ]);
  expect(told).toEqual(['PER', 'PER', 'PER', 'CHL-PER', '', '']);
  expect(counts).toEqual({ 'unknown-state': 4 });
  expect(words).toEqual([
    { code: 'unknown-state', column: 'actor1', found: 'Chily', count: 2 },
    { code: 'unknown-state', column: 'actor2', found: 'FARC', count: 1 },
    { code: 'unknown-state', column: 'actor1', found: 'Chile; Chily', count: 1 },
  ]);
  expect(issues[0]).toEqual({ code: 'unknown-state', row: 2, column: 'actor1', found: 'Chily' });
});

test('words are counted in full where few of their rows are kept', async () => {
  const rows = Array.from({ length: 500 }, (_, i) => [`Chily${i % 3}`, 'Peru'] as const);
  const { words, issues } = await plainPairs(rows, 10);
  expect(issues).toHaveLength(10);
  expect(words.map(({ count }) => count)).toEqual([167, 167, 166]);
});

test('of very many different words the first thousand are counted', async () => {
  const rows = Array.from({ length: 1500 }, (_, i) => [`Chily${i}`, 'Peru'] as const);
  const { words, counts } = await plainPairs(rows);
  expect(words).toHaveLength(1000);
  expect(counts['unknown-state']).toBe(1500);
});

test('an actor need be no state where rows are of groups', async () => {
  const acled = await readAs('acled', [
    { event_id_cnty: 'A', event_date: '2025-11-03', actor1: 'Group X', country: 'Colombia' },
    { event_id_cnty: 'B', event_date: '2025-11-03', actor1: 'Group X', country: 'Colombbia' },
  ]);
  expect(acled.words).toMatchObject([{ code: 'unknown-state', column: 'country', count: 1 }]);
  const gdelt = await readAs('gdelt2', [
    { sqldate: '20251103', actor1countrycode: 'AFR', actiongeo_countrycode: 'RQ' },
  ]);
  expect(gdelt.counts['unknown-state']).toBeUndefined();
});

test('a country of ICEWS is a state, or nothing', async () => {
  const { words } = await readAs('icews', [
    { event_date: '2025-11-03', source_country: 'Peru', target_country: 'NA', cameo_code: '040' },
    { event_date: '2025-11-03', source_country: 'Peruu', target_country: '', cameo_code: '040' },
  ]);
  expect(words).toMatchObject([{ code: 'unknown-state', found: 'Peruu', count: 1 }]);
});
