import { describe, expect, test } from 'vitest';
import { aFile, aZip } from './someFiles.ts';
import { opened } from './openedFiles.ts';
import type { FilesOpened } from '../../../../src/ingest/files/openFiles.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';
import { readFileSync } from 'node:fs';
import { rowDetails } from '../../../../src/ingest/rows/rowDetails.ts';

const HEAD = 'date,lat,lng,title';

async function oneSet(...contents: readonly (string | Uint8Array)[]) {
  const found = await opened(contents.map((content, i) => aFile(`${'abcdef'[i]}.csv`, content)));
  if (found.type !== 'rows') throw new Error(found.type);
  const [set, ...others] = found.sets;
  if (!set || others.length > 0) throw new Error(`There are ${found.sets.length} sets.`);
  return set;
}

describe('several files that are read as one', () => {
  test('have issues by file, and by the row in it as a sheet counts', async () => {
    const set = await oneSet(
      `${HEAD}\n2025-11-03,1,1,One\nsoon,1,1,x\n`,
      `\n${HEAD}\n\nlater,1,1,x\n2025-11-04,1,1,"Two\nlines"`,
      `${HEAD}\r\n2025-11-05,99,1,x\r\n`.replaceAll('\r', ''),
    );
    const { issues, progress } = await readRows(set.body.stream(), layoutIn('plain'), set);
    expect(progress).toMatchObject({ rows: 5, leftOut: 3 });
    expect(issues.map(({ file, row, found }) => [file, row, found])).toEqual([
      ['a.csv', 3, 'soon'],
      ['b.csv', 4, 'later'],
      ['c.csv', 2, '99'],
    ]);
  });

  test('have words that are read again from the whole', async () => {
    const set = await oneSet(`${HEAD}\n2025-11-03,1,1,One`, `${HEAD}\n2025-11-04,1,1,Two\n`);
    const { rowOffsets } = await readRows(set.body.stream(), layoutIn('plain'));
    expect(await rowDetails(set.body, rowOffsets, layoutIn('plain'), 1)).toMatchObject({
      title: { en: 'Two' },
    });
  });

  test('may be of a format that names no columns', async () => {
    const day = new Uint8Array(readFileSync('examples/gdelt2.tsv'));
    const set = await oneSet(day, day);
    const read = (body: Blob) => readRows(body.stream(), layoutIn('gdelt2'));
    const alone = await read(new Blob([day]));
    expect((await read(set.body)).raw.count).toBe(2 * alone.raw.count);
    expect(set.parts.map(({ dropped }) => dropped)).toEqual([0, 0]);
  });

  test('stay apart where their columns, their signs or their encodings differ', async () => {
    const files = [
      `${HEAD}\n2025-11-03,1,1,One\n`,
      `date,title\n2025-11-03,One\n`,
      `${HEAD}\n2025-11-03,1,1,One\n`.replaceAll(',', ';'),
      new Uint8Array(Buffer.from(`\ufeff${HEAD}\n`, 'utf16le')),
      `${HEAD}\n2025-11-05,1,1,Two\n`,
    ];
    const found = await opened(files.map((content, i) => aFile(`${i}.csv`, content)));
    if (found.type !== 'rows') throw new Error(found.type);
    expect(found.sets.map(({ name, parts }) => [name, parts.length])).toEqual([
      ['0.csv + 1', 2],
      ['1.csv', 0],
      ['2.csv', 0],
      ['3.csv', 0],
    ]);
  });

  test('may be names alone', async () => {
    const set = await oneSet(`${HEAD}\n`, HEAD, `${HEAD}\n2025-11-03,1,1,One\n`);
    expect(await set.body.text()).toBe(`${HEAD}\n2025-11-03,1,1,One\n`);
  });

  test('are called by the archive that holds them, or by the first and how many more', async () => {
    const sheet = `${HEAD}\n2025-11-03,1,1,One\n`;
    const zip = aFile('year.zip', aZip({ 'd/a.csv': sheet, 'd/b.csv': sheet }));
    const inZip = await opened([zip], ['year.zip/d/a.csv', 'year.zip/d/b.csv']);
    const loose = await opened(['a', 'b', 'c'].map((name) => aFile(`${name}.csv`, sheet)));
    const nameOf = (found: FilesOpened) => (found.type === 'rows' ? found.sets[0]?.name : null);
    expect([nameOf(inZip), nameOf(loose)]).toEqual(['year.zip', 'a.csv + 2']);
  });
});
