import { expect, test } from 'vitest';
import { lostZero, mendCameo, readCameo } from '../../../../../src/ingest/rows/codes/mendCameo.ts';
import { eventsOf } from '../eventsOf.ts';
import { layoutIn } from '../../../../../src/ingest/rows/RowLayout.ts';
import { readRows } from '../../../../../src/ingest/rows/readRows.ts';
import { sheetOf } from '../sheetOf.ts';

const GDELT_HEAD = [
  'SQLDATE',
  'EventCode',
  'EventRootCode',
  'QuadClass',
  'ActionGeo_Lat',
  'ActionGeo_Long',
];

async function gdeltOf(...codes: readonly (readonly [string, string, string])[]) {
  const rows = codes.map((code) => ['20251103', ...code, '-12', '-77']);
  const text = sheetOf([GDELT_HEAD, ...rows], { delimiter: ';' });
  const read = await readRows(new Blob([text]).stream(), layoutIn('gdelt2'));
  return { tones: eventsOf(read).map(({ tone }) => tone), counts: read.counts };
}

async function plainOf(...codes: readonly string[]) {
  const text = sheetOf([
    ['date', 'lat', 'lng', 'cameo'],
    ...codes.map((code) => ['2025-11-03', '-12', '-77', code]),
  ]);
  const read = await readRows(new Blob([text]).stream(), layoutIn('plain'));
  return { tones: eventsOf(read).map(({ tone }) => tone), counts: read.counts };
}

test('codes of GDELT that lost their zeros are known by their roots', async () => {
  const { tones, counts } = await gdeltOf(
    ['51', '5', '1'],
    ['20', '2', '1'],
    ['10', '1', '1'],
    ['190', '19', '4'],
    ['20', '20', '4'],
    ['231', '2', '1'],
    ['112', '11', '3'],
  );
  expect(tones).toEqual([
    'cooperation',
    'cooperation',
    'neither',
    'conflict',
    'conflict',
    'cooperation',
    'conflict',
  ]);
  expect(counts).toEqual({ 'lost-zeros': 4 });
});

test('without a root the quad class tells, and else it is said that nothing does', async () => {
  await expect(gdeltOf(['20', '', '1'], ['20', '', '4'])).resolves.toEqual({
    tones: ['cooperation', 'conflict'],
    counts: { 'lost-zeros': 1 },
  });
  await expect(gdeltOf(['20', '', ''], ['51', '', ''])).resolves.toEqual({
    tones: ['conflict', 'cooperation'],
    counts: { 'lost-zeros': 1, 'doubtful-code': 1 },
  });
});

test('codes that are whole are taken as they stand, and nothing is said', async () => {
  const whole = await gdeltOf(['051', '05', '1'], ['020', '02', '1'], ['193', '19', '4']);
  expect(whole.counts).toEqual({});
  await expect(plainOf('10', '20', '051', '13y', '---')).resolves.toMatchObject({
    tones: ['conflict', 'conflict', 'cooperation', 'conflict', 'neither'],
    counts: {},
  });
});

test('a sheet whose codes lost their zeros says which are in doubt', async () => {
  await expect(plainOf('51', '20', '3', '190')).resolves.toEqual({
    tones: ['cooperation', 'conflict', 'cooperation', 'conflict'],
    counts: { 'lost-zeros': 2, 'doubtful-code': 1 },
  });
});

test.each([
  ['051', '051', 'there'],
  ['51', '051', 'lost'],
  ['5', '05', 'lost'],
  ['0231', '0231', 'there'],
  ['231', '0231', 'lost'],
  ['190', '190', 'there'],
  ['10', '10', 'either'],
  ['20', '20', 'either'],
  ['21', '021', 'lost'],
  ['00', '00', 'there'],
  ['0', '0', 'there'],
  ['5100', '5100', 'there'],
  ['13y', '13y', 'there'],
  ['', '', 'there'],
])('%s is %s, its zero is %s', (text, code, zero) => {
  expect(readCameo(text)).toEqual({ code, zero });
});

test('a row whose codes contradict each other tells nothing', () => {
  expect(lostZero('20', '7', '')).toBeUndefined();
  expect(lostZero('20', 'x', 'y')).toBeUndefined();
  expect(mendCameo('20', '7', '')).toBe('20');
  expect(mendCameo('20', '02', '1')).toBe('020');
  expect(mendCameo('51', '', '')).toBe('051');
});
