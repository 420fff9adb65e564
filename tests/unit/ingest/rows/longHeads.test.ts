import { expect, test } from 'vitest';
import { findRows } from '../../../../src/ingest/rows/findRows.ts';
import { headOf } from '../../../../src/ingest/rows/readHead.ts';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';
import { rowDetails } from '../../../../src/ingest/rows/rowDetails.ts';
import { sniffRows } from '../../../../src/ingest/rows/sniffRows.ts';
import { bytesOf } from './bytesOf.ts';
import { streamOf } from './streamOf.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';

/** A sheet whose first row is so long, with the title’s name at its end. */
const sheetWith = (length: number) =>
  bytesOf(`date,"${'x'.repeat(length)}",title\n2025-11-03,,a pact\n2025-11-04,,a treaty\n`);

test.each([70_000, 140_000, 1_000_000])('a first row of %i bytes is read', async (length) => {
  const bytes = sheetWith(length);
  const file = new Blob([bytes]);
  expect(sniffRows(await headOf(file))).toBe('plain');
  const { progress, rowOffsets } = await readRows(streamOf(bytes, [4096]), layoutIn('plain'));
  expect(progress).toMatchObject({ rows: 2, leftOut: 0 });
  expect(await rowDetails(file, rowOffsets, layoutIn('plain'), 1)).toMatchObject({
    title: { en: 'a treaty' },
  });
  const found = await findRows(file, layoutIn('plain'), (words) => words.includes('treaty'));
  expect([...found]).toEqual([1]);
});

test('what is told of a file does not depend on how many bytes come at once', async () => {
  const bytes = sheetWith(70_000);
  const whole = await readRows(streamOf(bytes), layoutIn('plain'));
  for (const size of [1000, 65_535, 65_536, 65_537, 70_020]) {
    expect(await readRows(streamOf(bytes, [size]), layoutIn('plain'))).toEqual(whole);
  }
});

test('a file of one endless row is not read to its end for its head', async () => {
  const bytes = bytesOf('x'.repeat(3 << 20));
  expect(await headOf(new Blob([bytes]))).toHaveLength(1 << 20);
});
