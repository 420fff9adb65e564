import { describe, expect, test } from 'vitest';
import { type RowReader, rowReader } from '../../attack/rows/RowReader.ts';
import type { RowFile } from '../../attack/rows/mutateFile.ts';
import { bytesOf } from '../ingest/rows/bytesOf.ts';
import { lineCounts } from '../../attack/rows/lineCounts.ts';
import { rowFault } from '../../attack/rows/rowFault.ts';

const FILE: RowFile = {
  bytes: bytesOf(
    'date,lat,lng,actor1,title,text\n2025-11-03,1,2,PER,Break,"a\nb"\nsoon,,,,,\n2025-11-04,3,4,MEX,Talks,c\n',
  ),
  format: 'plain',
  chunks: [5, 1],
  isIndexed: true,
};

const { read, details, find, open, pieces } = rowReader;

test('a sound reader breaks no promise', async () => {
  expect(await rowFault(FILE, rowReader)).toEqual({ fault: null, events: 2 });
});

const broken: readonly (readonly [promise: string, what: string, part: Partial<RowReader>])[] = [
  [
    'a file is refused for a reason that fits',
    'says that it is packed',
    {
      read: async (...file) => {
        const { raw, ...rest } = await read(...file);
        const issue = { code: 'compressed', row: null, column: '', found: '' } as const;
        return { ...rest, raw: { ...raw, count: 0 }, issues: [issue] };
      },
    },
  ],
  [
    'each line is read, left out, or within a row',
    'forgets the lines within rows',
    {
      read: async (...file) => {
        const whole = await read(...file);
        return { ...whole, progress: { ...whole.progress, linesInside: 0 } };
      },
    },
  ],
  [
    'each row that is left out has an issue',
    'keeps no issue',
    { read: async (...file) => ({ ...(await read(...file)), issues: [], counts: {} }) },
  ],
  [
    'it reads the same in pieces of any length',
    'loses the last piece',
    { pieces: (...file) => pieces(...file).slice(0, -1) },
  ],
  [
    'its events are possible, and counted alike with an index and without',
    'gives two events one place',
    {
      open: (blob, rows, index) =>
        open(blob, rows, (table) => index({ ...table, rows: Uint32Array.of(0, 0) })),
    },
  ],
  [
    'the words of each row can be had again, and are those that are searched',
    'searches one row too few',
    { find: async (...file) => (await find(...file)).slice(1) },
  ],
  [
    'the words of each row can be had again, and are those that are searched',
    'gives the words of another row',
    { details: (blob, offsets, format) => details(blob, offsets, format, 0) },
  ],
  [
    'the words of each row can be had again, and are those that are searched',
    'gives an address that runs',
    {
      details: async (...row) => {
        const words = await details(...row);
        return words.type === 'lost' ? words : { ...words, url: 'javascript:alert(1)' };
      },
    },
  ],
];

test.each(broken)('a reader that breaks it is found out: %s (it %s)', async (promise, _, part) => {
  expect((await rowFault(FILE, { ...rowReader, ...part })).fault?.promise).toBe(promise);
});

describe('lines that are not blank', () => {
  test('end in LF, with any CRs before it, or in CR where that is all there is', () => {
    expect(lineCounts(bytesOf('a\r\n\r\r\nb\n\nc'))).toEqual([3, 3, 3]);
    expect(lineCounts(bytesOf('a\rb\rc'))).toEqual([1, 3, 3]);
    expect(lineCounts(bytesOf(' \n'))).toEqual([1, 1, 1]);
  });

  test('are those of the text behind a mark', () => {
    expect(lineCounts(bytesOf('\ufeff\n\n'))).toEqual([0, 1, 0]);
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x0a, 0, 0x62, 0]);
    expect(lineCounts(utf16)).toEqual([2, 1, 2, 2, 1, 2]);
    expect(lineCounts(Uint8Array.from([0xff, 0xfe]))).toEqual([1, 1, 1, 0, 0, 0]);
  });
});
