import { describe, expect, test } from 'vitest';
import { aFile, aWorkbook, aZip } from './someFiles.ts';
import { opened, refusalOf, textOf } from './openedFiles.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';

const feature = (geometry: unknown, properties: unknown) => ({
  type: 'Feature',
  geometry,
  properties,
});
const point = (lng: number, lat: number) => ({ type: 'Point', coordinates: [lng, lat] });

const POINTS = {
  type: 'FeatureCollection',
  features: [
    feature(point(-77.04, -12.05), { date: '2025-11-03', title: 'A note in Lima', actor1: 'PER' }),
    feature(point(-99.13, 19.43), { date: '2025-11-04', title: 'An answer' }),
    feature(null, { date: '2025-11-05', title: 'No place' }),
  ],
};
const POINT_ROWS = [
  'lng,lat,date,title,actor1',
  '-77.04,-12.05,2025-11-03,A note in Lima,PER',
  '-99.13,19.43,2025-11-04,An answer,',
  ',,2025-11-05,No place,',
];

const asText = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
const json = (value: unknown, space = 0) => aFile('a.json', JSON.stringify(value, null, space));

describe('GeoJSON', () => {
  test.each([0, 2])('is rows, written with an indent of %d', async (space) => {
    expect(await textOf(json(POINTS, space))).toBe(asText(POINT_ROWS));
  });

  test('is read as events, one of them without a place', async () => {
    const rows = await textOf(json(POINTS));
    const { raw, issues } = await readRows(new Blob([rows]).stream(), layoutIn('plain'));
    expect(raw.count).toBe(3);
    expect(issues).toEqual([]);
  });

  test('line by line, or set off by RS, is the same', async () => {
    const lines = POINTS.features.map((one) => JSON.stringify(one));
    expect(await textOf(aFile('a.geojsonl', lines.join('\n')))).toBe(asText(POINT_ROWS));
    const sequence = lines.map((line) => `\x1e${line}\n`).join('');
    expect(await textOf(aFile('a.geojsons', sequence))).toBe(asText(POINT_ROWS));
  });

  test('that is one feature is one row', async () => {
    expect(await textOf(json(POINTS.features[0]))).toBe(
      'lng,lat,date,title,actor1\n-77.04,-12.05,2025-11-03,A note in Lima,PER\n',
    );
  });

  test('has lines and areas at one point, which is said to be rough', async () => {
    const square = [
      [0, 0],
      [4, 0],
      [4, 2],
      [0, 2],
      [0, 0],
    ];
    const rows = await textOf(
      json({
        type: 'FeatureCollection',
        links: [{ href: 'a' }, { href: 'b' }],
        features: [
          feature(
            {
              type: 'LineString',
              coordinates: [
                [0, 0],
                [0, 1],
                [0, 4],
              ],
            },
            { n: 1 },
          ),
          feature(
            {
              type: 'Polygon',
              coordinates: [
                square,
                [
                  [1, 1],
                  [1, 2],
                  [2, 1],
                ],
              ],
            },
            { n: 2 },
          ),
          feature(
            {
              type: 'MultiPolygon',
              coordinates: [
                [
                  [
                    [9, 9],
                    [9, 8],
                    [8, 9],
                  ],
                ],
                [square],
              ],
            },
            { n: 3 },
          ),
          feature(
            {
              type: 'MultiPoint',
              coordinates: [
                [0, 0],
                [2, 4],
              ],
            },
            { n: 4 },
          ),
          feature(
            {
              type: 'MultiLineString',
              coordinates: [
                [
                  [0, 0],
                  [1, 0],
                ],
                [
                  [5, 5],
                  [5, 9],
                ],
              ],
            },
            { n: 5 },
          ),
          feature({ type: 'GeometryCollection', geometries: [point(3, 4)] }, { n: 6 }),
          feature({ type: 'Polygon', coordinates: [] }, { n: 7 }),
        ],
      }),
    );
    expect(rows).toBe(
      'lng,lat,place_precision,n\n0,2,4,1\n2,1,4,2\n2,1,4,3\n1,2,4,4\n5,7,4,5\n3,4,4,6\n,,,7\n',
    );
  });

  test('without a feature is refused', async () => {
    expect(await refusalOf(json({ type: 'FeatureCollection', features: [] }))).toMatchObject({
      code: 'no-rows',
    });
  });
});

describe('records of JSON', () => {
  test('have all names that any has, in the order in which they come', async () => {
    const rows = await textOf(
      json([{ date: '2025-11-03' }, { title: 'a,"b"', date: null }, { n: 3 }]),
    );
    expect(rows).toBe('date,title,n\n2025-11-03,,\n,"a,""b""",\n,,3\n');
  });

  test('have what lies deeper under a name with a dot, and plain lists with semicolons', async () => {
    const rows = await textOf(
      json([{ a: { b: 1, c: { d: true } }, e: ['x', 2, null], f: [{ g: 1 }], at: point(1, 2) }]),
    );
    expect(rows).toBe('a.b,a.c.d,e,f,lng,lat\n1,true,x;2;,"[{""g"":1}]",1,2\n');
  });

  test('are found in the longest list of an object, as services give them', async () => {
    const rows = await textOf(
      json({
        status: 200,
        notes: [{ x: 1 }],
        data: [{ date: '2025-11-03' }, { date: '2025-11-04' }],
      }),
    );
    expect(rows).toBe('date\n2025-11-03\n2025-11-04\n');
  });

  test('of a dump of BigQuery stand line by line, with lists of records in them', async () => {
    const lines = [
      '{"SQLDATE":"20251103","actors":[{"code":"MEX"},{"code":"PER"}],"lat":"19.4"}',
      '{"SQLDATE":"20251104","actors":[],"lat":"-12"}',
    ];
    expect(await textOf(aFile('dump.json', `${lines.join('\n')}\n`))).toBe(
      'SQLDATE,actors,lat\n20251103,"[{""code"":""MEX""},{""code"":""PER""}]",19.4\n20251104,,-12\n',
    );
  });

  test('longer than the first bytes and without an end of line are told to be several', async () => {
    const long = (n: number) => `{"n":${n},"parts":[{"text":"${'x'.repeat(5000)}"}]}`;
    const rows = await textOf(aFile('dump.json', long(1) + long(2)));
    expect(rows.split('\n').map((line) => line.slice(0, 3))).toEqual(['n,p', '1,"', '2,"', '']);
  });

  test('that cannot be read are counted, and the others stay', async () => {
    const found = await opened([aFile('a.ndjson', '{"a":1}\n{"a":oops}\n{"a":3}\n')]);
    expect(found).toMatchObject({ type: 'rows', sets: [{ spoilt: 1 }] });
  });

  test.each([
    ['[{"a":1},{"a":', 'cut-off'],
    ['{"features":[{"a":1}', 'cut-off'],
    ['[{"a":1}]]', 'bad-json'],
    ['[{oops}]', 'bad-json'],
    ['[]', 'no-rows'],
    ['[1,2,3]', 'no-rows'],
  ])('%s is refused as %s', async (text, code) => {
    expect(await refusalOf(aFile('a.json', text))).toMatchObject({ code, kind: 'json' });
  });

  test('nested deeper than can be followed are refused, not thrown over', async () => {
    const deep = `[{"a":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}]`;
    expect(await refusalOf(aFile('a.json', deep))).toMatchObject({ code: 'bad-json' });
  });

  test('of our own data set open as the record', async () => {
    const set = { format: 'hemisphere-dataset', version: 1, events: [] };
    expect(await opened([json(set)])).toMatchObject({ type: 'record', name: 'a.json' });
    expect(await opened([json(set), json(POINTS)])).toMatchObject({
      type: 'refused',
      refusal: { code: 'not-alone' },
    });
  });
});

describe('a workbook', () => {
  const rows = [
    ['date', 'title', 'n', 'sure'],
    [{ day: 45_964 }, 'A "note", sent', 0.1, true],
    [],
    [{ day: 45_964.75 }, null, 12, false],
  ];
  const TEXT =
    'date,title,n,sure\n2025-11-03,"A ""note"", sent",0.1,true\n\n2025-11-03T18:00:00,,12,false\n';

  test('with one sheet of rows is that sheet, its dates typed', async () => {
    expect(await textOf(aFile('a.xlsx', aWorkbook({ Data: rows, Empty: [] })))).toBe(TEXT);
  });

  test('with several asks which', async () => {
    const file = aFile('a.xlsx', aWorkbook({ Data: rows, Notes: [['note']] }));
    expect(await opened([file])).toMatchObject({
      type: 'choice',
      members: [{ path: 'a.xlsx/Data' }, { path: 'a.xlsx/Notes' }],
    });
    expect(await textOf(file, ['a.xlsx/Data'])).toBe(TEXT);
  });

  test('without a row is refused', async () => {
    expect(await refusalOf(aFile('a.xlsx', aWorkbook({ A: [] })))).toMatchObject({
      code: 'no-rows',
      kind: 'xlsx',
    });
  });

  test('whose parts are not there is refused', async () => {
    expect(
      await refusalOf(aFile('a.xlsx', aZip({ 'xl/workbook.xml': '<workbook/>' }))),
    ).toMatchObject({ kind: 'xlsx' });
  });
});

describe('Parquet', () => {
  const columnData = [
    {
      name: 'date',
      data: [new Date('2025-11-03'), new Date('2025-11-04T10:30:00Z')],
      type: 'TIMESTAMP' as const,
    },
    { name: 'title', data: ['One, or "two"', null], type: 'STRING' as const },
    { name: 'n', data: [1n, 2n ** 60n], type: 'INT64' as const },
    { name: 'share', data: [0.5, Number.NaN], type: 'DOUBLE' as const },
  ];
  const TEXT =
    'date,title,n,share\n2025-11-03,"One, or ""two""",1,0.5\n2025-11-04T10:30:00,,1152921504606846976,\n';

  test.each(['SNAPPY', 'UNCOMPRESSED'] as const)('is rows, packed as %s', async (codec) => {
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData, codec }));
    expect(await textOf(aFile('a.parquet', bytes))).toBe(TEXT);
  });

  test('of several groups of rows has them all, in order', async () => {
    const data = Array.from({ length: 2500 }, (_, i) => i);
    const bytes = parquetWriteBuffer({
      columnData: [{ name: 'n', data, type: 'INT32' }],
      rowGroupSize: 1000,
    });
    expect(await textOf(aFile('a.parquet', new Uint8Array(bytes)))).toBe(`n\n${data.join('\n')}\n`);
  });

  test('with shapes (GeoParquet) has them as degrees', async () => {
    const bytes = parquetWriteBuffer({
      columnData: [
        { name: 'id', data: ['a', 'b'], type: 'STRING' },
        { name: 'geometry', data: [point(-77.04, -12.05), null], type: 'GEOMETRY' },
      ],
    });
    expect(await textOf(aFile('a.parquet', new Uint8Array(bytes)))).toBe(
      'id,lng,lat,place_precision\na,-77.04,-12.05,\nb,,,\n',
    );
  });

  test('that was cut off, or spoilt, is refused', async () => {
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData }));
    expect(await refusalOf(aFile('a.parquet', bytes.slice(0, 40)))).toMatchObject({
      code: 'cut-off',
    });
    const spoilt = bytes.slice();
    spoilt.fill(0x5a, 8, bytes.length - 8);
    expect(await refusalOf(aFile('a.parquet', spoilt))).toMatchObject({ code: 'damaged' });
  });
});

test.each([
  ['7z\xbc\xaf\x27\x1c', '7z'],
  ['Rar!\x1a\x07\x01', 'rar'],
  ['\x28\xb5\x2f\xfd', 'zstd'],
  ['BZh91AY', 'bzip2'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'xls'],
  ['%PDF-1.7', 'pdf'],
  ['\x89PNG\r\n', 'png'],
  ['\xff\xd8\xff\xe0', 'jpeg'],
  ['SQLite format 3\0', 'sqlite'],
  ['\0\0\x27\x0a\0\0', 'shapefile'],
  ['ARROW1\0\0', 'arrow'],
  ['<!DOCTYPE html><title>Log in</title>', 'html'],
  ['<?xml version="1.0"?><kml xmlns="x">', 'kml'],
  ['<?xml version="1.0"?><data/>', 'xml'],
  ['\0\x01\x02\x03\x04\x05', 'binary'],
])('a file that begins with %j is refused as %s, whatever its name', async (start, kind) => {
  const bytes = Uint8Array.from(start, (letter) => letter.charCodeAt(0));
  expect(await refusalOf(aFile('events.csv', bytes))).toEqual({
    code: 'kind',
    name: 'events.csv',
    kind,
  });
});

test.each([
  [{ 'word/document.xml': 'x' }, 'docx'],
  [{ 'xl/workbook.bin': 'x' }, 'xlsb'],
  [{ 'content.xml': 'x', mimetype: 'y' }, 'ods'],
  [{ 'a.shp': 'x', 'a.dbf': 'y' }, 'shapefile'],
  [{ 'doc.kml': 'x' }, 'kml'],
] as const)('a zip that is a program’s file is refused as what it is: %j', async (files, kind) => {
  const packed = aZip(files);
  expect(await refusalOf(aFile('a.zip', packed))).toMatchObject({ code: 'kind', kind });
});

test('an empty file is refused', async () => {
  expect(await refusalOf(aFile('a.csv', ''))).toMatchObject({ code: 'empty' });
});
