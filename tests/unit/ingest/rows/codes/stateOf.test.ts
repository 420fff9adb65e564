import { expect, test } from 'vitest';
import { STATE_CODES } from '../../../../../src/ingest/rows/codes/stateCodes.ts';
import { iso2Of } from '../../../../../src/model/iso2Of.ts';
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

test.each([
  ['Estados Unidos', 'USA'],
  ['États-Unis', 'USA'],
  ['EE. UU.', 'USA'],
  ['EE.UU.', 'USA'],
  ['los Estados Unidos de América', 'USA'],
  ['EUA', 'USA'],
  ['República Dominicana', 'DOM'],
  ['Rép. dominicaine', 'DOM'],
  ['Haití', 'HTI'],
  ['Haïti', 'HTI'],
  ['Brasil', 'BRA'],
  ['le Brésil', 'BRA'],
  ['l’Équateur', 'ECU'],
  ["L'Argentine", 'ARG'],
  ['República Argentina', 'ARG'],
  ['República del Perú', 'PER'],
  ['República Oriental del Uruguay', 'URY'],
  ['EU', undefined],
  ['République d’Haïti', 'HTI'],
  ['Estados Unidos Mexicanos', 'MEX'],
  ["Cote d'Ivoire", 'CIV'],
  ['República Bolivariana de Venezuela', 'VEN'],
  ['Reino Unido', 'GBR'],
  ['Royaume-Uni', 'GBR'],
  ['Alemania', 'DEU'],
  ['Allemagne', 'DEU'],
  ['Kingdom of the Netherlands', 'NLD'],
  ['Países Baixos', 'NLD'],
  ['Holanda', 'NLD'],
  ['Corea del Sur', 'KOR'],
  ['Coreia do Norte', 'PRK'],
  ['Republic of Korea', 'KOR'],
  ['Republic of China', 'TWN'],
  ['República Popular China', 'CHN'],
  ['Republic of Vietnam', undefined],
  ['RDC', 'COD'],
  ['Congo', 'COG'],
  ['Niger', 'NER'],
  ['Nigéria', 'NGA'],
  ['Dominica', 'DMA'],
  ['Guinée-Bissau', 'GNB'],
  ['Guinea Ecuatorial', 'GNQ'],
  ['Burma', 'MMR'],
  ['Birmanie', 'MMR'],
  ['Türkiye', 'TUR'],
  ['Turquía', 'TUR'],
  ['URSS', 'RUS'],
  ['Santa Sede', 'VAT'],
  ['Chily', undefined],
  ['Republic of', undefined],
  ['the', undefined],
  ['Corea', undefined],
  ['Republic', undefined],
])('%s is %s', (name, iso3) => {
  expect(stateOf.name(name)).toBe(iso3);
});

test("each state is known by its name in each of the four languages, and by no other's", () => {
  const wrong = ['en', 'es', 'pt', 'fr'].flatMap((lang) => {
    const names = new Intl.DisplayNames(lang, { type: 'region' });
    return STATE_CODES.map(([iso3]) => [iso3, names.of(iso2Of(iso3) ?? '') ?? ''] as const)
      .filter(
        ([iso3, name]) => stateOf.name(name) !== iso3 || stateOf.name(name.toUpperCase()) !== iso3,
      )
      .map((one) => [lang, ...one]);
  });
  expect(wrong).toEqual([]);
});

test('two letters are those of ISO', () => {
  expect(['US', 'br', 'CH', 'CI', 'XK', 'EU', '', 'ZZ'].map(stateOf.iso2)).toEqual([
    'USA',
    'BRA',
    'CHE',
    'CIV',
    'XKX',
    undefined,
    undefined,
    undefined,
  ]);
});
