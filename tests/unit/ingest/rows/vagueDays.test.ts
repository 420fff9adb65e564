import { expect, test } from 'vitest';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';

const rowsOf = async (...dates: readonly string[]) => {
  const rows = dates.map((date) => `${date},19.4,-99.1,Talks`);
  const { raw } = await readRows(
    new Blob([['date,lat,lng,title', ...rows].join('\n')]).stream(),
    layoutIn('plain'),
  );
  return raw.vague && [...raw.vague];
};

test('a month, a season, a year and what is about a day are no day', async () => {
  await expect(
    rowsOf('2025-10-03', '2025-10', '2025-21', '2025', '2025-10-03~', '2025-10-03?'),
  ).resolves.toEqual([0, 1, 1, 1, 1, 1]);
});

test('a stretch from a day is dated to that day, one from a month is not', async () => {
  await expect(rowsOf('2025-10/2025-11', '2025-10-03/2025-10-09')).resolves.toEqual([1, 0]);
});

test('a file of days keeps nothing of the kind', async () => {
  await expect(rowsOf('2025-10-03', '2025-10-03/2025-10-09')).resolves.toBeNull();
});
