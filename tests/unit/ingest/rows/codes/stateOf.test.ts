import { expect, test } from 'vitest';
import { STATE_CODES } from '../../../../../src/ingest/rows/codes/stateCodes.ts';
import { stateOf } from '../../../../../src/ingest/rows/codes/stateOf.ts';

test('places carry FIPS codes, which are others than ISO has', () => {
  const codes = ['CH', 'CI', 'CS', 'ES', 'DO', 'DR', 'GZ', 'rb', 'RQ', '', 'XX'];
  expect(codes.map(stateOf.fips)).toEqual([
    'CHN',
    'CHL',
    'CRI',
    'SLV',
    'DMA',
    'DOM',
    'PSE',
    'SRB',
    undefined,
    undefined,
    undefined,
  ]);
});

test('CAMEO codes are those of ISO but for a few; regions and territories are no states', () => {
  const codes = ['MEX', 'per', 'ROM', 'TMP', 'AFR', 'LAM', 'PRI', 'IGO', ''];
  const states = [
    'MEX',
    'PER',
    'ROU',
    'TLS',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ];
  expect(codes.map(stateOf.cameo)).toEqual(states);
});

test('the two lists of numbers differ for islands of the Pacific', () => {
  expect(['70', '2', '970', '260', ''].map(stateOf.cow)).toEqual([
    'MEX',
    'USA',
    'NRU',
    'DEU',
    undefined,
  ]);
  expect(['70', '2', '970', '678', '-1'].map(stateOf.gw)).toEqual([
    'MEX',
    'USA',
    'KIR',
    'YEM',
    undefined,
  ]);
});

test('names are read as event data write them', () => {
  const names = [
    'Russian Federation',
    'Russia (Soviet Union)',
    'the Bahamas',
    'SAINT KITTS AND NEVIS',
    'Trinidad & Tobago',
    'Côte d’Ivoire',
    'United States of America',
    'DR Congo (Zaire)',
    'Bolivia, Plurinational State Of',
    'Puerto Rico',
    '',
  ];
  expect(names.map(stateOf.name)).toEqual([
    'RUS',
    'RUS',
    'BHS',
    'KNA',
    'TTO',
    'CIV',
    'USA',
    'COD',
    'BOL',
    undefined,
    undefined,
  ]);
});

test('no two states share a code or a name', () => {
  const columns = [0, 1, 2].map((column) => STATE_CODES.map((row) => row[column]));
  const names = STATE_CODES.flatMap(([, , , all]) => all.split('|'));
  for (const values of [...columns, names]) {
    const known = values.filter((value) => value !== 0);
    expect(new Set(known).size).toBe(known.length);
  }
});
