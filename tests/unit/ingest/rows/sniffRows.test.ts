import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROW_FORMAT_IDS } from '../../../../src/ingest/rows/formats/RowFormat.ts';
import { sniffRows } from '../../../../src/ingest/rows/sniffRows.ts';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';
import { bytesOf } from './bytesOf.ts';
import { eventsOf } from './eventsOf.ts';
import { sampleFile } from './samples.ts';
import { streamOf } from './streamOf.ts';
import { utf16Of } from './utf16Of.ts';
import { layoutIn } from '../../../../src/ingest/rows/RowLayout.ts';

test.each(ROW_FORMAT_IDS)('a file of %s is told from the others', (format) => {
  const file = sampleFile(format, [
    { globaleventid: '1', sqldate: '20251103', date: '2025-11-03' },
  ]);
  expect(sniffRows(bytesOf(file))).toBe(format);
  expect(sniffRows(bytesOf(`\uFEFF\r\n${file}`))).toBe(format);
});

test.each([',', ';', '\t', '|'])(
  'a sheet of the reader’s own may have %j between its cells',
  (mark) => {
    const head = ['"Date"', '"Title, long; or not"', 'lat'].join(mark);
    expect(sniffRows(bytesOf(`${head}\n`))).toBe('plain');
  },
);

test('a row of GDELT 1.0 may lack its last column', () => {
  const file = sampleFile('gdelt1', [{ globaleventid: '1', sqldate: '20251103' }]);
  expect(sniffRows(bytesOf(file.replace('\t\n', '\n')))).toBe('gdelt1');
});

test('an export of GDELT may come with names, in another order and with commas', async () => {
  const file = bytesOf(
    'Actor1CountryCode,ActionGeo_Lat,ActionGeo_Long,SQLDATE\nPER,-12,-77,20251103\n',
  );
  expect(sniffRows(file)).toBe('gdelt2');
  const read = await readRows(streamOf(file), layoutIn('gdelt2'));
  expect(eventsOf(read)).toMatchObject([{ from: '2025-11-03', actors: ['PER'] }]);
});

const packed = {
  'a ZIP archive or an XLSX sheet': [0x50, 0x4b, 0x03, 0x04, 20, 0],
  'a gzip file': [0x1f, 0x8b, 8, 0],
  'a 7z archive': [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
  'an XLS sheet': [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1],
};

test.each(Object.entries(packed))('%s is named as packed', (_, bytes) => {
  expect(sniffRows(Uint8Array.from(bytes))).toMatchObject({ code: 'compressed', row: null });
});

const noText = {
  'a PNG picture': '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR',
  'a JPEG picture': 'ÿØÿà\0\u0010JFIF',
  'a GIF picture': 'GIF89a\u0001',
  'a table as Parquet': 'PAR1\u0015\u0004',
  'a PDF document': '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n',
  'a file of numbers': '\0\0\0\u0007\u0003date\0\0\u0001\n',
};

test.each(Object.entries(noText))('%s is no text', (_, letters) => {
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  expect(sniffRows(bytes)).toMatchObject({ code: 'not-text', row: null });
});

test.each([
  '{ "type": "FeatureCollection", "features": [] }',
  '\uFEFF\n{\n  "format": "hemisphere",\n  "date": "2025-11-03"',
  '[{"date":"2025-11-03"}]',
  '[]',
  '{"date":"2025-11-03"}\n{"date":"2025-11-04"}\n',
])('%j is JSON', (text) => {
  expect(sniffRows(bytesOf(text))).toMatchObject({ code: 'json', row: null });
  expect(sniffRows(utf16Of(`\uFEFF${text}`, 'le'))).toMatchObject({ code: 'json' });
});

test('names of columns in brackets are no JSON', () => {
  expect(sniffRows(bytesOf('[date],[title]\n'))).toBe('plain');
  expect(sniffRows(bytesOf('{date},{title}\n'))).toBe('plain');
});

test('UTF-16 without its mark, emptiness and columns that say nothing are named', () => {
  const wide = Uint8Array.from([0x64, 0, 0x61, 0, 0x74, 0, 0x65, 0]);
  expect(sniffRows(wide)).toMatchObject({ code: 'not-text' });
  expect(sniffRows(bytesOf(''))).toMatchObject({ code: 'empty-file' });
  expect(sniffRows(bytesOf('\n\r\n'))).toMatchObject({ code: 'empty-file' });
  expect(sniffRows(bytesOf('name,size\na,1\n'))).toMatchObject({
    code: 'unknown-format',
    found: 'name size',
  });
});

test('any bytes get an answer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(['string', 'object']).toContain(typeof sniffRows(bytes));
    }),
  );
});
