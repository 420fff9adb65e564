import * as fc from 'fast-check';
import { gzipSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { aFile, aWorkbook, aZip } from './someFiles.ts';
import { opened } from './openedFiles.ts';
import { parquetWriteBuffer } from 'hyparquet-writer';

const SHEET = `date,title\n${'2025-11-03,"A, b"\n'.repeat(50)}`;
const records = Array.from({ length: 20 }, (_, i) => ({
  date: '2025-11-03',
  n: i,
  at: { x: [i] },
}));

const PLAIN = { nullable: false, encoding: 'PLAIN' } as const;

/** A good file of each kind that is turned into rows. */
const GOOD: readonly (readonly [string, Uint8Array])[] = [
  ['csv', strToU8(SHEET)],
  ['gzip', gzipSync(strToU8(SHEET))],
  ['zip', aZip({ 'a.csv': SHEET, 'b.csv': SHEET })],
  ['xlsx', aWorkbook({ A: [['date'], ['2025-11-03'], [{ day: 45_964 }]] })],
  ['JSON', strToU8(JSON.stringify(records))],
  ['NDJSON', strToU8(records.map((record) => JSON.stringify(record)).join('\n'))],
  [
    'GeoJSON',
    strToU8(
      JSON.stringify({
        type: 'FeatureCollection',
        features: records.map((properties) => ({
          type: 'Feature',
          geometry: {
            type: 'LineString',
            coordinates: [
              [0, 0],
              [1, properties.n],
            ],
          },
          properties,
        })),
      }),
    ),
  ],
  [
    'Parquet',
    new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          // without run lengths: the library takes any of them at its word, and ends the engine over it
          { ...PLAIN, name: 'date', data: records.map(({ date }) => date), type: 'STRING' },
          { ...PLAIN, name: 'n', data: records.map(({ n }) => n), type: 'INT32' },
        ],
      }),
    ),
  ],
];

/** Bytes overwritten, taken out, doubled or cut off. */
const change = fc.record({
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 40 }),
  act: fc.constantFrom('overwrite', 'remove', 'double', 'cut'),
  byte: fc.integer({ min: 0, max: 255 }),
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

test.each(GOOD)('%s whose bytes were changed ends in rows or in a refusal', async (name, good) => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const bytes = changes.reduce(changed, good);
      const found = await opened([aFile(`a.${name}`, bytes)]);
      const all = found.type === 'choice' ? found.members.map(({ path }) => path) : null;
      const end = all ? await opened([aFile(`a.${name}`, bytes)], all) : found;
      expect(['rows', 'refused', 'large', 'choice']).toContain(end.type);
      if (end.type === 'rows') for (const { body } of end.sets) await body.text();
    }),
    { seed: 20_251_103, numRuns: 150 },
  );
});

function changed(bytes: Uint8Array, { at, length, act, byte }: Change) {
  const from = bytes.length === 0 ? 0 : at % bytes.length;
  const [before, inside, after] = [
    bytes.slice(0, from),
    bytes.slice(from, from + length),
    bytes.slice(from + length),
  ];
  switch (act) {
    case 'overwrite':
      return new Uint8Array([...before, ...inside.fill(byte), ...after]);
    case 'remove':
      return new Uint8Array([...before, ...after]);
    case 'double':
      return new Uint8Array([...before, ...inside, ...inside, ...after]);
    case 'cut':
      return before;
  }
}
