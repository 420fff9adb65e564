import { A_SHEET, someBatches } from './someSheets.ts';
import { FORMAT_IDS, sizeOf, writeFile } from '../../../src/sheets/writeFile.ts';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src/sheets/Sheet.ts';

const rows = Array.from({ length: 40 }, (_, seed) => someBatches(seed + 1)).flat(2);

describe.each(FORMAT_IDS)('%s', (id) => {
  test('a size is exact of all rows, and near of some', async () => {
    const { size } = await writeFile(id, A_SHEET, [rows]);
    expect(await sizeOf(id, A_SHEET, [rows], rows.length)).toBe(size);
    const some = rows.filter((_, at) => at % 2 === 0);
    const about = await sizeOf(id, A_SHEET, [some], rows.length);
    expect(Math.abs(about / size - 1)).toBeLessThan(0.2);
  });

  test('a file whose rows fail, or are stopped, is no file', async () => {
    async function* failing(): AsyncGenerator<readonly Row[]> {
      yield rows.slice(0, 5);
      throw new Error('The rows are gone.');
    }
    await expect(writeFile(id, A_SHEET, failing())).rejects.toThrow('The rows are gone.');
  });
});

test('text is the same file, however its rows come', async () => {
  for (const id of ['csv', 'json', 'geojson'] as const) {
    const whole = await (await writeFile(id, A_SHEET, [rows])).text();
    const single = rows.map((row) => [row]);
    expect(await (await writeFile(id, A_SHEET, [[], ...single, []])).text()).toBe(whole);
  }
});
