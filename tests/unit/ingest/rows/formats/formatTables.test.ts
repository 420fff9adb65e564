import { describe, expect, test } from 'vitest';
import type { RowFormat, RowFormatId } from '../../../../../src/ingest/rows/formats/RowFormat.ts';
import type { RowWords } from '../../../../../src/ingest/rows/words/RowWords.ts';
import { ROW_FORMATS } from '../../../../../src/ingest/rows/formats/rowFormats.ts';
import { GEO_PRECISIONS } from '../../../../../src/model/GeoEvent.ts';
import { TONES } from '../../../../../src/model/Tone.ts';
import { TOPICS } from '../../../../../src/model/Topic.ts';

type Facts = Omit<RowWords, 'acts'>;

const NOTHING: Facts = {
  headline: '',
  who: [],
  whom: [],
  act: null,
  text: '',
  placeName: '',
  source: '',
  url: '',
  actors: [],
  cameo: null,
  deaths: null,
};

const named = (...names: readonly string[]) => names.map((name) => ({ name }));
const inAll = (text: string) => ({ en: text, es: text, pt: text, fr: text });

/** The words of a row that holds these cells alone. */
function wordsOf(format: RowFormatId, cells: Readonly<Record<string, string>>): RowWords {
  return ROW_FORMATS[format].wordsOf((column) => cells[column] ?? '');
}

const GDELT: Facts = {
  ...NOTHING,
  who: named('actor1name'),
  whom: named('actor2name'),
  placeName: 'actiongeo_fullname',
  source: 'sourceurl',
  actors: ['actor1name', 'actor2name'],
  cameo: 'eventcode',
};

/** What is made of a row in which each cell holds the name of its column. */
const BY_COLUMN: Readonly<Record<RowFormatId, Facts>> = {
  gdelt2: GDELT,
  gdelt1: GDELT,
  acled: {
    ...NOTHING,
    who: named('actor1'),
    whom: named('actor2'),
    act: inAll('sub_event_type'),
    text: 'notes',
    placeName: 'location, admin1, country',
    source: 'source',
    actors: ['actor1', 'actor2'],
  },
  ucdp: {
    ...NOTHING,
    who: named('side_a'),
    whom: named('side_b'),
    text: 'source_headline',
    placeName: 'where_coordinates, adm_1, country',
    source: 'source_office',
    actors: ['side_a', 'side_b'],
  },
  icews: {
    ...NOTHING,
    who: named('source_name'),
    whom: named('target_name'),
    act: inAll('event_text'),
    text: 'event_text',
    placeName: 'city, province, country',
    source: 'publisher',
    actors: ['source_name', 'target_name'],
    cameo: 'cameo_code',
  },
  scad: {
    ...NOTHING,
    who: named('actor1', 'actor2', 'actor3'),
    whom: named('target1', 'target2'),
    text: 'issuenote',
    placeName: 'elocal, countryname',
    source: 'nsource',
    actors: ['actor1', 'actor2', 'actor3', 'target1', 'target2'],
  },
  plain: {
    ...NOTHING,
    headline: 'title',
    who: named('actor1'),
    whom: named('actor2'),
    text: 'text',
    placeName: 'place',
    source: 'source',
    actors: ['actor1', 'actor2'],
    cameo: 'cameo',
  },
};

const FORMATS = Object.keys(BY_COLUMN) as RowFormatId[];

describe('the words of a row', () => {
  test.each(FORMATS)('of %s stand in the columns that its codebook names', (format) => {
    expect(ROW_FORMATS[format].wordsOf((column) => column)).toMatchObject(BY_COLUMN[format]);
  });

  test.each(FORMATS)('of %s are none where all cells are empty', (format) => {
    expect(wordsOf(format, {})).toMatchObject(NOTHING);
  });

  test('of ICEWS are none where all cells are NA', () => {
    expect(ROW_FORMATS.icews.wordsOf(() => 'NA')).toMatchObject(NOTHING);
  });

  test.each<[RowFormatId, Record<string, string>, Partial<RowWords>]>([
    ['acled', { event_type: 'New kind' }, { act: inAll('New kind') }],
    ['ucdp', { dyad_name: 'A - B', source_article: 'C' }, { headline: 'A - B', source: 'C' }],
    ['plain', { country1: 'PER', country2: 'A club' }, { whom: named('A club') }],
    ['plain', { name: 'Break', description: 'It ends.' }, { headline: 'Break', text: 'It ends.' }],
    ['plain', { headline: 'Break', notes: 'It ends.' }, { headline: 'Break', text: 'It ends.' }],
    ['plain', { location: 'Lima', publisher: 'Gazette' }, { placeName: 'Lima', source: 'Gazette' }],
    ['plain', { link: 'https://www.a.org/x' }, { source: 'a.org', url: 'https://www.a.org/x' }],
    ['plain', { cameo_code: '161' }, { cameo: '161' }],
  ])('of %s come from another column where the first is empty: %o', (format, cells, words) => {
    expect(wordsOf(format, cells)).toMatchObject(words);
  });
});

/** What a column of a format tells of topic and tone; "unknown" for a text that it should not hold. */
function kindOf(format: RowFormatId, column: string, text: string): string {
  const rule = ROW_FORMATS[format].kinds.find((one) => one.column.includes(column));
  const kind = rule?.kindOf(text);
  return kind ? [kind.topic, kind.tone].filter(Boolean).join(' ') : 'unknown';
}

describe('the kind of a row', () => {
  test.each([
    ['Battles', 'security conflict'],
    ['Explosions/Remote violence', 'security conflict'],
    ['Violence against civilians', 'security conflict'],
    ['Protests', 'society conflict'],
    ['Riots', 'society conflict'],
    ['Strategic developments', 'politics neither'],
    ['Skirmishes', 'unknown'],
  ])('of ACLED follows from its type: %s is %s', (type, kind) => {
    expect(kindOf('acled', 'event_type', type)).toBe(kind);
  });

  test.each([
    ['Agreement', 'diplomacy cooperation'],
    ['Arrests', 'justice conflict'],
    ['Disrupted weapons use', 'security neither'],
    ['Non-violent transfer of territory', 'security cooperation'],
    ['Armed clash', ''],
  ])('of ACLED is told apart by some sub-types: %s is "%s"', (type, kind) => {
    expect(kindOf('acled', 'sub_event_type', type)).toBe(kind);
  });

  test.each([
    ['0', 'unknown'],
    ['1', 'society conflict'],
    ['4', 'society conflict'],
    ['5', 'economy conflict'],
    ['6', 'economy conflict'],
    ['7', 'security conflict'],
    ['10', 'security conflict'],
    ['11', 'unknown'],
    ['-99', 'unknown'],
    ['strike', 'unknown'],
  ])('of SCAD follows from the number of its type: %s is %s', (type, kind) => {
    expect(kindOf('scad', 'etype', type)).toBe(kind);
  });

  test.each([
    ['gdelt2', 'eventcode'],
    ['gdelt1', 'eventcode'],
    ['icews', 'cameo_code'],
    ['plain', 'cameo'],
    ['plain', 'cameo_code'],
  ] as const)('of %s follows from the CAMEO code in %s', (format, column) => {
    expect(kindOf(format, column, '051')).toBe('diplomacy cooperation');
    expect(kindOf(format, column, '190')).toBe('security conflict');
  });

  test('of a sheet is an id of ours, in either case', () => {
    for (const text of TOPICS) {
      expect(kindOf('plain', 'topic', text)).toBe(text);
      expect(kindOf('plain', 'topic', text.toUpperCase())).toBe(text);
    }
    for (const text of TONES) {
      expect(kindOf('plain', 'tone', text)).toBe(text);
      expect(kindOf('plain', 'tone', text.toUpperCase())).toBe(text);
    }
    expect([kindOf('plain', 'topic', 'x'), kindOf('plain', 'tone', '')]).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  test('where no column tells it is violence for those who record nothing else', () => {
    const otherwise = FORMATS.map((format) => Object.values(ROW_FORMATS[format].otherwise));
    expect(Object.fromEntries(FORMATS.map((format, at) => [format, otherwise[at]]))).toEqual({
      gdelt2: ['other', 'neither'],
      gdelt1: ['other', 'neither'],
      acled: ['other', 'neither'],
      ucdp: ['security', 'conflict'],
      icews: ['other', 'neither'],
      scad: ['other', 'conflict'],
      plain: ['other', 'neither'],
    });
  });
});

test.each([
  ['gdelt2', 'actiongeo_type', { 1: 6, 2: 4, 3: 1, 4: 1, 5: 4 }],
  ['gdelt1', 'actiongeo_type', { 1: 6, 2: 4, 3: 1, 4: 1, 5: 4 }],
  ['acled', 'geo_precision', { 1: 1, 2: 3, 3: 4 }],
  ['ucdp', 'where_prec', Object.fromEntries(GEO_PRECISIONS.map((one) => [one, one]))],
] as const)('%s says in %s how well a place is known', (format, column, known) => {
  const { precision } = ROW_FORMATS[format];
  expect(precision?.column).toEqual([column]);
  const said = Array.from({ length: 10 }, (_, at) => [at, precision?.of(String(at)) ?? null]);
  expect(Object.fromEntries(said.filter(([, as]) => as !== null))).toEqual(known);
});

test('formats are called as their publishers call them, a sheet by no name', () => {
  expect(Object.fromEntries(FORMATS.map((id) => [id, ROW_FORMATS[id].name]))).toEqual({
    gdelt2: 'GDELT 2.0',
    gdelt1: 'GDELT 1.0',
    acled: 'ACLED',
    ucdp: 'UCDP GED',
    icews: 'ICEWS',
    scad: 'SCAD',
    plain: '',
  });
});

test.each<[RowFormatId, RowFormat['quotes'], RowFormat['dates']]>([
  ['gdelt2', 'unless-tabs', 'days'],
  ['gdelt1', 'unless-tabs', 'days'],
  ['acled', 'always', 'days'],
  ['ucdp', 'always', 'days'],
  ['icews', 'unless-tabs', 'days'],
  ['scad', 'always', 'days'],
  ['plain', 'always', 'edtf'],
])('%s sets texts in quotes %s, and writes its dates as %s', (format, quotes, dates) => {
  expect(ROW_FORMATS[format]).toMatchObject({ id: format, quotes, dates });
});
