import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRows } from '../../../../src/ingest/rows/findRows.ts';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';
import { rowDetails } from '../../../../src/ingest/rows/rowDetails.ts';
import { sniffRows } from '../../../../src/ingest/rows/sniffRows.ts';
import { bytesOf } from './bytesOf.ts';
import { eventsOf } from './eventsOf.ts';
import { sheetOf } from './sheetOf.ts';
import { streamOf } from './streamOf.ts';
import { utf16Of } from './utf16Of.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';

const MARK = '\uFEFF';

/** Ways in which programs write the same text. */
const WRITINGS = {
  'UTF-8': bytesOf,
  'UTF-8 with its mark': (text: string) => bytesOf(MARK + text),
  'UTF-16 little-endian': (text: string) => utf16Of(MARK + text, 'le'),
  'UTF-16 big-endian': (text: string) => utf16Of(MARK + text, 'be'),
} as const;
const writing = fc.constantFrom(...Object.values(WRITINGS));

const title = fc.string({
  unit: fc.constantFrom('a', 'ñ', '平', '🕊', '"', ',', '\n', '\r', '\0', ' '),
});
const row = fc.tuple(fc.constantFrom('2025-11-03', '1961-04-17', 'soon'), title);
const rows = fc.array(row, { maxLength: 150 });

/** How many lines of a text, which end in LF or CR, are not blank. */
const linesOf = (text: string, end: string) =>
  text.split(end).filter((line) => /[^\r\n]/.test(line)).length;

/** The titles of all rows, each read again from the file. */
async function titlesOf(file: Blob, rowOffsets: Float64Array, count: number): Promise<string[]> {
  const titles = Array.from({ length: count }, async (_, at) => {
    const words = await rowDetails(file, rowOffsets, layoutIn('plain'), at);
    const found = words.type === 'details' ? words.fields : [{ name: 'title', value: 'lost' }];
    return found.find(({ name }) => name === 'title')?.value ?? '';
  });
  return Promise.all(titles);
}

test('a file reads the same however its text and its line ends are written', async () => {
  const property = fc.asyncProperty(
    rows,
    writing,
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 4 }),
    async (cells, write, lineEnd, sizes) => {
      const text = sheetOf([['date', 'title'], ...cells], { lineEnd });
      const bytes = write(text);
      const good = cells.filter(([date]) => date !== 'soon');
      const { rowOffsets, raw, progress } = await readRows(
        streamOf(bytes, sizes),
        layoutIn('plain'),
      );
      expect(progress).toEqual({
        bytes: bytes.length,
        rows: cells.length,
        leftOut: cells.length - good.length,
        linesInside: linesOf(text, lineEnd === '\r' ? '\r' : '\n') - 1 - cells.length,
      });
      const file = new Blob([bytes]);
      const titles = await titlesOf(file, rowOffsets, raw.count);
      expect(titles).toEqual(good.map(([, words]) => words));
      const found = await findRows(file, layoutIn('plain'), (words) => words.includes('平'));
      expect([...found]).toEqual(good.flatMap(([, words], at) => (words.includes('平') ? at : [])));
    },
  );
  await fc.assert(property, { numRuns: 100 });
}, 60_000);

test.each(Object.entries(WRITINGS))('%s may be cut at each single byte', async (_, write) => {
  const bytes = write('date,title\r2025-11-03,🕊 ñ\r2025-11-04,"a\rb"\r');
  expect(sniffRows(bytes)).toBe('plain');
  const whole = await readRows(streamOf(bytes), layoutIn('plain'));
  expect(eventsOf(whole).map(({ from }) => from)).toEqual(['2025-11-03', '2025-11-04']);
  for (let size = 1; size < bytes.length; size++) {
    expect(await readRows(streamOf(bytes, [size, bytes.length]), layoutIn('plain'))).toEqual(whole);
  }
});

test.each([
  ['UTF-8', 11],
  ['UTF-8 with its mark', 14],
  ['UTF-16 little-endian', 24],
  ['UTF-16 big-endian', 24],
] as const)('the first row of %s begins at byte %i, its mark counted', async (name, at) => {
  const bytes = WRITINGS[name]('date,title\n2025-11-03,a\n');
  const { rowOffsets } = await readRows(streamOf(bytes), layoutIn('plain'));
  expect([...rowOffsets]).toEqual([at]);
});

test.each([
  ['UTF-16 little-endian', 4097],
  ['UTF-16 big-endian', 4097],
  ['UTF-8', 4097],
] as const)('a letter of a long file in %s that two chunks share is whole', async (name, size) => {
  const lines = Array.from({ length: 9000 }, (_, at) => `2025-11-03,🕊ñ平 ${String(at)}`);
  const bytes = WRITINGS[name](`date,title\n${lines.join('\n')}\n`);
  expect(bytes.length).toBeGreaterThan(3 * 65_536);
  const { raw, rowOffsets } = await readRows(streamOf(bytes, [size]), layoutIn('plain'));
  expect(raw.count).toBe(9000);
  const file = new Blob([bytes]);
  file.stream = () => streamOf(bytes, [size]);
  const found = await findRows(file, layoutIn('plain'), (words) => /^🕊ñ平 \d+ /u.test(words));
  expect(found).toHaveLength(9000);
  const last = await rowDetails(new Blob([bytes]), rowOffsets, layoutIn('plain'), 8999);
  expect(last).toMatchObject({ title: { en: '🕊ñ平 8999' } });
});

test('half a surrogate pair shifts no row', async () => {
  const lines = Array.from({ length: 200 }, (_, at) => `2025-11-03,\ud83d ${String(at)} \udd4a`);
  const bytes = utf16Of(`${MARK}date,title\n${lines.join('\n')}`, 'le');
  const { rowOffsets } = await readRows(streamOf(bytes, [777]), layoutIn('plain'));
  const words = await rowDetails(new Blob([bytes]), rowOffsets, layoutIn('plain'), 199);
  expect(words).toMatchObject({ title: { en: '\ufffd 199 \ufffd' } });
});

test('a row number is that of the sheet where lines end in CR', async () => {
  const { issues } = await readRows(
    streamOf(bytesOf('date\r2025-11-03\r\rsoon\r')),
    layoutIn('plain'),
  );
  expect(issues).toContainEqual({ code: 'bad-day', row: 4, column: 'date', found: 'soon' });
});
