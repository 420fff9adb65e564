import { expect, test } from 'vitest';
import { eventsOf } from '../eventsOf.ts';
import { layoutIn } from '../../../../../src/ingest/rows/RowLayout.ts';
import { readRows } from '../../../../../src/ingest/rows/readRows.ts';
import { sampleFile, type SampleRow } from '../samples.ts';

async function read(format: 'acled' | 'icews', text: string) {
  const rows = await readRows(new Blob([text]).stream(), layoutIn(format));
  return {
    kinds: eventsOf(rows).map(({ topic, tone }) => `${topic} ${tone}`),
    issues: rows.issues,
    counts: rows.counts,
  };
}

test.each([
  ['Riots/Protests', 'society conflict'],
  ['Battle-No change of territory', 'security conflict'],
  ['Battle-Government regains territory', 'security conflict'],
  ['Battle-Non-state actor overtakes territory', 'security conflict'],
  ['Remote violence', 'security conflict'],
  ['Violence against civilians', 'security conflict'],
  ['Strategic development', 'politics neither'],
  ['Headquarters or base established', 'security neither'],
  ['Non-violent transfer of territory', 'security cooperation'],
])('before 2019 ACLED wrote %s', async (event_type, kind) => {
  const row: SampleRow = {
    event_id_cnty: 'A1',
    event_date: '05-May-2016',
    latitude: '4',
    longitude: '-74',
  };
  const { kinds, issues } = await read('acled', sampleFile('acled', [{ ...row, event_type }]));
  expect({ kinds, issues }).toEqual({ kinds: [kind], issues: [] });
});

test('another type of ACLED is still said to be none', async () => {
  const row = { event_id_cnty: 'A1', event_date: '2016-05-05', event_type: 'Battlefield tour' };
  const { counts } = await read('acled', sampleFile('acled', [row]));
  expect(counts).toEqual({ 'unknown-word': 1 });
});

const ICEWS = [
  'Event Date',
  'Source Country',
  'Target Country',
  'Intensity',
  'Latitude',
  'Longitude',
];
const icewsOf = (...scores: readonly string[]) =>
  [ICEWS, ...scores.map((score) => ['2017-05-05', 'Peru', 'Chile', score, '-12', '-77'])]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('');

test('ICEWS without codes tells cooperation and conflict by the sign of its intensity, and says so', async () => {
  const { kinds, issues } = await read('icews', icewsOf('3.4', '-10', '0.0', 'NA', ''));
  expect(kinds).toEqual([
    'other cooperation',
    'other conflict',
    'other neither',
    'other neither',
    'other neither',
  ]);
  expect(issues).toEqual([
    { code: 'tone-by-intensity', row: null, column: 'Intensity', found: '' },
  ]);
});

test('an intensity that is no number is said to be none', async () => {
  const { counts } = await read('icews', icewsOf('high'));
  expect(counts).toEqual({ 'tone-by-intensity': 1, 'unknown-word': 1 });
});

test('with codes the intensity says nothing', async () => {
  const row = {
    event_date: '2017-05-05',
    cameo_code: '190',
    intensity: '8',
    source_country: 'Peru',
  };
  const { kinds, counts } = await read('icews', sampleFile('icews', [row]));
  expect({ kinds, counts }).toEqual({ kinds: ['security conflict'], counts: {} });
});
