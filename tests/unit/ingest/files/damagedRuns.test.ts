import { expect, test } from 'vitest';
import { aFile } from './someFiles.ts';
import { opened } from './openedFiles.ts';
import { parquetWriteBuffer } from 'hyparquet-writer';

/** Values of few kinds, of which some are missing: a dictionary, and runs of its indexes and of what is there. */
const RUNS = new Uint8Array(
  parquetWriteBuffer({
    columnData: [
      {
        name: 'date',
        data: Array.from({ length: 60 }, (_, i) =>
          i % 9 === 0 ? null : `2025-11-0${1 + (i >> 4)}`,
        ),
        type: 'STRING',
        encoding: 'RLE_DICTIONARY',
        nullable: true,
      },
      {
        name: 'is',
        data: Array.from({ length: 60 }, (_, i) => i < 40),
        type: 'BOOLEAN',
        encoding: 'RLE',
      },
    ],
  }),
);

/** As a run: two thousand million times the same value; as a packed one, as many different ones. */
const LENGTHS: readonly (readonly number[])[] = [
  [0xfe, 0xff, 0xff, 0xff, 0x0f],
  [0xff, 0xff, 0xff, 0xff, 0x0f],
  [0xfe, 0xff, 0x7f],
];

test('a file of runs is read', async () => {
  const found = await opened([aFile('runs.parquet', RUNS)]);
  expect(found.type).toBe('rows');
});

test.each(LENGTHS.map((length) => ({ length })))(
  'the length $length anywhere in a file of runs ends in rows or in a refusal',
  async ({ length }) => {
    let refused = 0;
    for (let at = 4; at + length.length < RUNS.length - 8; at++) {
      const bytes = RUNS.slice();
      bytes.set(length, at);
      const found = await opened([aFile('runs.parquet', bytes)]);
      expect(['rows', 'refused', 'large']).toContain(found.type);
      if (found.type === 'refused') refused++;
    }
    expect(refused).toBeGreaterThan(0);
  },
);
