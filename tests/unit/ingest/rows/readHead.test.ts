import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FileHead, headBytes, readHead } from '../../../../src/ingest/rows/readHead.ts';
import { findRows } from '../../../../src/ingest/rows/findRows.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';
import { rowDetails } from '../../../../src/ingest/rows/rowDetails.ts';
import { bytesOf } from './bytesOf.ts';
import { eventsOf } from './eventsOf.ts';
import { sheetOf } from './sheetOf.ts';
import { streamOf } from './streamOf.ts';
import { utf16Of } from './utf16Of.ts';

function headOfText(text: string, namesRow: number | null = null): FileHead {
  const head = readHead(bytesOf(text), namesRow);
  if (!head) throw new Error('There is no head.');
  return head;
}

const NAMES = 'date,lat,lng,title';
const ROW = '2025-11-03,-12.05,-77.04,One';

describe('names of columns are found', () => {
  const files: Readonly<Record<string, readonly [text: string, row: number]>> = {
    'in the first row': [`${NAMES}\n${ROW}\n`, 1],
    'behind blank lines': [`\n\r\n${NAMES}\n${ROW}\n`, 3],
    'behind a line that names the separator': [`sep=,\r\n${NAMES}\r\n${ROW}\r\n`, 2],
    'behind a title and a date of export': [
      `Events of our team\nExported 2025-11-30\n\n${NAMES}\n${ROW}\n`,
      4,
    ],
    'behind lines that a spreadsheet has filled up': [`Our team,,,\n,,,\n${NAMES}\n${ROW}\n`, 3],
    'behind a byte order mark, in quotes': [`\uFEFF"date","lat","lng","title"\n${ROW}\n`, 1],
    'in a file that has no other row': [`${NAMES}\n`, 1],
    'above a row with cells to spare': [`${NAMES}\n${ROW},,\n${ROW},\n`, 1],
    'above a sum': [`${NAMES}\n${ROW}\n${ROW}\nTotal,,,2\n`, 1],
  };
  test.each(Object.entries(files))('%s', (_, [text, row]) => {
    expect(headOfText(text)).toMatchObject({
      cells: ['date', 'lat', 'lng', 'title'],
      hasNames: true,
      row,
    });
  });

  test('where the reader says that they stand', () => {
    const text = `a,b,c,d\n${NAMES}\n${ROW}\n`;
    expect(headOfText(text)).toMatchObject({ row: 1, cells: ['a', 'b', 'c', 'd'] });
    expect(headOfText(text, 2)).toMatchObject({ row: 2, names: ['date', 'lat', 'lng', 'title'] });
    expect(headOfText(text, 900)).toMatchObject({ row: 1 });
  });
});

test.each([',', '\t', ';', '|', '\u0001'])('cells may have %j between them', (mark) => {
  const sheet = [NAMES, ROW, ROW].map((line) => line.replaceAll(',', mark)).join('\n');
  const before = 'Of our team, which is: large\n\n';
  for (const text of [sheet, before + sheet]) {
    expect(headOfText(text)).toMatchObject({
      delimiter: mark.charCodeAt(0),
      cells: ['date', 'lat', 'lng', 'title'],
    });
  }
});

test('commas of decimals and of words are not taken for those between cells', () => {
  expect(headOfText('fecha;lat;lng\n2025-11-03;-12,05;-77,04\n').cells).toHaveLength(3);
  expect(
    headOfText('fecha;titulo\n3-11-2025;Uno, dos, tres\n4-11-2025;Sí, no, sí\n').cells,
  ).toEqual(['fecha', 'titulo']);
  expect(headOfText('sep=;\na,b;c\n1;2\n').cells).toEqual(['a,b', 'c']);
});

describe('a file without names', () => {
  const text = `${ROW}\n2025-11-04,19.43,-99.13,Two\n`;

  test('has its first row among those of the data', async () => {
    expect(headOfText(text)).toMatchObject({ hasNames: false, row: 1 });
    const layout = { ...layoutIn('plain'), names: ['date', 'lat', 'lng', 'title'] };
    const read = await readRows(streamOf(bytesOf(text)), layout);
    expect(eventsOf(read).map(({ from }) => from)).toEqual(['2025-11-03', '2025-11-04']);
    const details = await rowDetails(new Blob([text]), read.rowOffsets, layout, 0);
    expect(details).toMatchObject({
      title: { en: 'One' },
      fields: [{ name: '1' }, {}, {}, { name: '4' }],
    });
  });

  test('has them by its reader’s word, or has none by it', () => {
    expect(headOfText(text, 1)).toMatchObject({ hasNames: true });
    expect(headOfText('a,b\nc,d\n', 0)).toMatchObject({ hasNames: false });
    expect(headOfText('a,b\nc,d\n', 0).sample).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

describe('lines before the names', () => {
  const before = 'Events, of our team\n"A quoted\nremark"\n\n';
  const bad = 'never,0,0,Bad';
  const text = `${before}${NAMES}\n${ROW}\n${bad}\n`;

  test.each(['\n', '\r\n', '\r'])(
    'leave the rows their numbers in a sheet, with %j',
    async (end) => {
      const read = await readRows(streamOf(bytesOf(text.replaceAll('\n', end))), layoutIn('plain'));
      expect(read.progress).toMatchObject({ rows: 2, leftOut: 1 });
      expect(read.issues).toMatchObject([{ code: 'bad-day', row: 6, column: 'date' }]);
    },
  );

  test.each(['le', 'be'] as const)('are passed over in UTF-16 (%s)', async (order) => {
    const blob = new Blob([utf16Of(`\uFEFF${text}`, order)]);
    const read = await readRows(blob.stream(), layoutIn('plain'));
    expect(eventsOf(read)).toMatchObject([{ from: '2025-11-03' }]);
    await expect(rowDetails(blob, read.rowOffsets, layoutIn('plain'), 0)).resolves.toMatchObject({
      title: { en: 'One' },
    });
    await expect(findRows(blob, layoutIn('plain'), () => true)).resolves.toHaveLength(1);
  });
});

test('the head does not depend on how many bytes come at once, whatever stands before it', async () => {
  const long = `Ours\n\n${NAMES},"${'x'.repeat(70_000)}"\n${ROW},\n${ROW},\n`;
  const bytes = bytesOf(long);
  const whole = await readRows(streamOf(bytes), layoutIn('plain'));
  expect(whole.progress).toMatchObject({ rows: 2, leftOut: 0 });
  for (const size of [3, 65_535, 65_536, 65_537, 70_040]) {
    expect(await readRows(streamOf(bytes, [size]), layoutIn('plain'))).toEqual(whole);
  }
  expect(headBytes(bytes.subarray(0, 65_536))).toBeNull();
});

test('any names behind any lines of text are found, and every row behind them is read', async () => {
  const word = fc.stringMatching(/^[a-zA-Z]{1,9}$/);
  const cases = fc.record({
    before: fc.array(fc.oneof(word, fc.constant('')), { maxLength: 9 }),
    delimiter: fc.constantFrom(',', ';', '\t', '|', '\u0001'),
    rows: fc.integer({ min: 2, max: 9 }),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ before, delimiter, rows }) => {
      const data = Array.from({ length: rows }, () => ['2025-11-03', 'a', 'b']);
      const table = [['date', 'title', 'text'], ...data];
      const text = before.map((line) => `${line}\n`).join('') + sheetOf(table, { delimiter });
      const head = headOfText(text);
      expect(head).toMatchObject({ row: before.length + 1, cells: ['date', 'title', 'text'] });
      const read = await readRows(streamOf(bytesOf(text), [7]), layoutIn('plain'));
      expect(read.progress).toMatchObject({ rows, leftOut: 0 });
    }),
    { seed: 20_251_103, numRuns: 60 },
  );
});
