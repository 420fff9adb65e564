import { describe, expect, test } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { A_SHEET, COLUMNS, someBatches, written } from './someSheets.ts';
import {
  FORMAT_IDS,
  type FormatId,
  writeArchive,
  writeFile,
} from '../../../src/sheets/writeFile.ts';
import type { Row, SheetLink } from '../../../src/sheets/Sheet.ts';
import type { CitedLinks } from '../../../src/sheets/CitedLinks.ts';
import { writeZip } from '../../../src/sheets/writeZip.ts';

const rows = Array.from({ length: 20 }, (_, seed) => someBatches(seed + 1)).flat(2);
const readme = (cited: CitedLinks) => JSON.stringify([cited.links, cited.isAll]);

async function unzipped(file: Blob) {
  return unzipSync(new Uint8Array(await file.arrayBuffer()));
}

/** A workbook by what is in it: it tells the second in which it was made as well. */
function plainly(id: FormatId, file: Uint8Array): unknown {
  return id === 'xlsx' ? unzipSync(file) : file;
}

/** A row that cites no more than this. */
function citing(...links: readonly SheetLink[]): Row {
  return COLUMNS.map(({ kind }) => (kind === 'links' ? links : null));
}

describe.each(FORMAT_IDS)('%s in an archive', (id) => {
  test('is the same file as without, with a readme beside it', async () => {
    const files = await unzipped(
      await writeArchive(id, A_SHEET, [rows], { name: `a.${id}`, readme }),
    );
    expect(Object.keys(files)).toEqual([`a.${id}`, 'README.txt']);
    const alone = new Uint8Array(await (await writeFile(id, A_SHEET, [rows])).arrayBuffer());
    expect(plainly(id, files[`a.${id}`]!)).toEqual(plainly(id, alone));
  });

  test('whose rows fail, or are stopped, is no file', async () => {
    async function* failing(): AsyncGenerator<readonly Row[]> {
      yield rows.slice(0, 5);
      throw new Error('The rows are gone.');
    }
    const made = writeArchive(id, A_SHEET, failing(), { name: 'a', readme });
    await expect(made).rejects.toThrow('The rows are gone.');
  });
});

test('the readme is told each source in the rows once, in their order', async () => {
  const [a, b] = [
    { name: 'A', address: 'https://a.example/' },
    { name: 'A', address: 'https://b.example/' },
  ];
  const batches = [[citing(a), citing()], [citing(b, a)]];
  const made = await writeArchive('csv', A_SHEET, batches, { name: 'a.csv', readme });
  const text = strFromU8((await unzipped(made))['README.txt']!);
  expect(JSON.parse(text)).toEqual([[a, b], true]);
});

test('beyond 5,000 sources the readme is told that there are more', async () => {
  const many = Array.from({ length: 5001 }, (_, at) => citing({ name: `S${at}`, address: '' }));
  const made = await writeArchive('csv', A_SHEET, [many], { name: 'a.csv', readme });
  const text = strFromU8((await unzipped(made))['README.txt']!);
  const [links, isAll] = JSON.parse(text) as [unknown[], boolean];
  expect(links).toHaveLength(5000);
  expect(isAll).toBe(false);
});

test('an archive refuses more bytes than its sizes can tell', async () => {
  const name = 'a.txt';
  async function* parts(): AsyncGenerator<string> {
    yield 'abcd';
    yield 'e';
  }
  const files = [{ name, isPacked: false, parts }];
  expect(strFromU8(unzipSync(await written(writeZip(files, 5)))[name]!)).toBe('abcde');
  await expect(written(writeZip(files, 4))).rejects.toThrow(RangeError);
});
