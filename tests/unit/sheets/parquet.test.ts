import { expect, test } from 'vitest';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { A_SHEET, COLUMNS, someBatches, written } from './someSheets.ts';
import { GROUP_ROWS, writeParquet } from '../../../src/sheets/writeParquet.ts';
import type { Batches, Row } from '../../../src/sheets/Sheet.ts';
import { MS_PER_DAY } from '../../../src/model/Day.ts';

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed + 1);

async function fileOf(batches: Batches): Promise<ArrayBuffer> {
  return (await written(writeParquet(A_SHEET, batches))).buffer as ArrayBuffer;
}

/** What another hand reads of a row. */
function plainly(row: Row): Record<string, unknown> {
  return Object.fromEntries(
    COLUMNS.map(({ key, kind }, at) => {
      const cell = row[at] ?? null;
      return [
        key,
        kind === 'day' && cell !== null ? new Date((cell as number) * MS_PER_DAY) : cell,
      ];
    }),
  );
}

test('is read back: the same rows and order, dates, numbers, lists and empty cells as they are', async () => {
  for (const seed of SEEDS) {
    const file = await fileOf(someBatches(seed));
    const rows = someBatches(seed).flat();
    expect(Number(parquetMetadata(file).num_rows)).toBe(rows.length);
    expect(await parquetReadObjects({ file })).toEqual(rows.map(plainly));
  }
});

test('has a type for each column, so that nothing is guessed', async () => {
  const { children } = parquetSchema(parquetMetadata(await fileOf([])));
  const typeOf = Object.fromEntries(
    children.map(({ element }) => [element.name, element.converted_type ?? element.type]),
  );
  expect(typeOf).toEqual({
    id: 'UTF8',
    title: 'UTF8',
    start: 'DATE',
    lng: 'DOUBLE',
    lat: 'DOUBLE',
    states: 'LIST',
    sources: 'LIST',
  });
});

test('says in its metadata what it is, under which licence, and what its columns are', async () => {
  const { key_value_metadata: said } = parquetMetadata(await fileOf([]));
  const told = Object.fromEntries(said!.map(({ key, value }) => [key, value]));
  const { columns, ...about } = told;
  expect(about).toEqual({ name: A_SHEET.name, ...A_SHEET.about });
  expect(JSON.parse(columns!)).toEqual(
    Object.fromEntries(COLUMNS.map(({ key }) => [key, `What ${key} is.`])),
  );
});

test('leaves group by group, whatever the batches, and is one file', async () => {
  const rows = Array.from({ length: 2 * GROUP_ROWS + 3 }, (_, at): Row => [`E${at}`]);
  const parts: number[] = [];
  const batches = [rows.slice(0, 1), [], rows.slice(1, 5000), rows.slice(5000)];
  for await (const part of writeParquet(A_SHEET, batches)) parts.push(part.length);
  expect(parts).toHaveLength(4);
  const file = await fileOf(batches);
  expect(file.byteLength).toBe(parts.reduce((sum, part) => sum + part, 0));
  const groups = parquetMetadata(file).row_groups.map((group) => Number(group.num_rows));
  expect(groups).toEqual([GROUP_ROWS, GROUP_ROWS, 3]);
  const read = await parquetReadObjects({ file, columns: ['id'] });
  expect(read.map(({ id }) => id as unknown)).toEqual(rows.map(([id]) => id));
});
