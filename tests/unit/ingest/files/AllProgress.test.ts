import { expect, test } from 'vitest';
import { gzipSync, strToU8 } from 'fflate';
import { type AllFilesProgress, AllProgress } from '../../../../src/ingest/files/AllProgress.ts';
import { aZip } from './someFiles.ts';
import { openFiles } from '../../../../src/ingest/files/openFiles.ts';

const aFile = (name: string, size: number) => ({ name, body: new Blob([new Uint8Array(size)]) });

test('each file weighs as much as it was chosen with', () => {
  const progress = new AllProgress([aFile('a.json', 100), aFile('b.json', 300)], []);
  expect(progress.of({ name: 'a.json', bytes: 50, all: 100 })).toMatchObject({
    at: 1,
    of: 2,
    share: 0.125,
  });
  expect(progress.of({ name: 'b.json', bytes: 150, all: 300 })).toMatchObject({
    at: 2,
    of: 2,
    share: 0.625,
  });
});

test('of an archive each file that was chosen counts, by its size in it', () => {
  const progress = new AllProgress(
    [aFile('year.zip', 100), aFile('b.json', 100)],
    [
      { path: 'year.zip/a.csv', size: 1000 },
      { path: 'year.zip/b.csv', size: 3000 },
    ],
  );
  expect(progress.of({ name: 'year.zip/b.csv', bytes: 10, all: 20 })).toMatchObject({
    at: 2,
    of: 3,
    share: 0.3125,
  });
  expect(progress.of({ name: 'b.json', bytes: 100, all: 100 })).toMatchObject({ at: 3, share: 1 });
});

test('what is found in a file is a part of its work, and the whole never falls back', () => {
  const progress = new AllProgress([aFile('a.json.gz', 100), aFile('b.json', 100)], []);
  expect(progress.of({ name: 'a.json.gz', bytes: 100, all: 100 }).share).toBe(0.5);
  expect(progress.of({ name: 'a.json', bytes: 1, all: 900 })).toMatchObject({ at: 1, share: 0.5 });
});

test('files without a byte, and more bytes than were told of, make no share beyond the whole', () => {
  expect(new AllProgress([], []).of({ name: 'a', bytes: 0, all: 0 })).toMatchObject({
    at: 1,
    of: 1,
    share: 0,
  });
  const empty = [{ path: 'a.zip/b', size: 0 }];
  const progress = new AllProgress([aFile('a.zip', 10)], empty);
  expect(progress.of({ name: 'a.zip/b', bytes: 0, all: 0 }).share).toBe(0);
  expect(progress.of({ name: 'a.zip', bytes: 30, all: 10 }).share).toBe(1);
});

test('files of several kinds are told of in their order, from nothing to the whole', async () => {
  const rows = JSON.stringify([{ date: '2025-11-03', title: 'One' }]);
  const files = [
    { name: 'a.json', body: new Blob([rows]) },
    { name: 'b.json.gz', body: new Blob([gzipSync(strToU8(rows))]) },
    {
      name: 'c.zip',
      body: new Blob([aZip({ 'one.json': rows, 'two.json': rows, 'no.txt': 'x' })]),
    },
    { name: 'd.json', body: new Blob([rows]) },
  ];
  const told: AllFilesProgress[] = [];
  await openFiles(
    { files, chosen: ['c.zip/one.json', 'c.zip/two.json'], isAgreed: false },
    { signal: new AbortController().signal, onProgress: (one) => told.push(one) },
  );
  expect([...new Set(told.map(({ at }) => at))]).toEqual([1, 2, 3, 4, 5]);
  expect(new Set(told.map(({ of }) => of))).toEqual(new Set([5]));
  const shares = told.map(({ share }) => share);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});
