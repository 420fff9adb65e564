import { describe, expect, test } from 'vitest';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/universal';
import { unzipSync, strFromU8 } from 'fflate';
import { A_SHEET, COLUMNS, someBatches, written } from './someSheets.ts';
import { type Row, type Sheet, flatText } from '../../../src/sheets/Sheet.ts';
import { writeGeojson, writeJson } from '../../../src/sheets/writeJson.ts';
import { XLSX_ROWS_MOST, writeXlsx } from '../../../src/sheets/writeXlsx.ts';
import { type Day, MS_PER_DAY, dayOf, isoOf } from '../../../src/model/Day.ts';
import { writeCsv } from '../../../src/sheets/writeCsv.ts';

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed + 1);
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const keys = COLUMNS.map(({ key }) => key);

/** A row of some random cells, and the others empty. */
function aRow(cells: Readonly<Record<string, Row[number]>>): Row {
  return keys.map((key) => cells[key] ?? null);
}

describe('CSV', () => {
  test('is read back by another hand: the same rows, cells and order', async () => {
    for (const seed of SEEDS) {
      const batches = someBatches(seed);
      const text = utf8.decode(await written(writeCsv(A_SHEET, batches)));
      expect(text.startsWith('\uFEFFid,title')).toBe(true);
      const { data, errors } = Papa.parse<string[]>(text.slice(1), {
        newline: '\r\n',
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      const plain = batches.flat().map((row) =>
        COLUMNS.map((column, at) => {
          const flat = flatText(column, row[at]!);
          const isNumber = column.kind === 'number' || column.kind === 'day';
          return !isNumber && '=+-@\t\r'.includes(flat.charAt(0)) && flat !== ''
            ? `'${flat}`
            : flat;
        }),
      );
      expect(data).toEqual([keys, ...plain]);
    }
  });

  test('has no cell that a spreadsheet would run, and keeps negative numbers as numbers', async () => {
    const bad = ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\tx', '\rx'];
    const rows = bad.map((title, at) => aRow({ id: `E${at}`, title, lng: -77.04, lat: -12.05 }));
    const text = utf8.decode(await written(writeCsv(A_SHEET, [rows])));
    const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true });
    expect(data.slice(0, -1).map(({ title }) => title)).toEqual(bad.map((cell) => `'${cell}`));
    expect(new Set(data.slice(0, -1).map(({ lng }) => lng))).toEqual(new Set(['-77.04']));
  });

  test('ends each line, the last one too, with CR LF', async () => {
    const text = utf8.decode(await written(writeCsv(A_SHEET, [])));
    expect(text).toBe(`\uFEFF${keys.join(',')}\r\n`);
  });
});

interface Feature {
  readonly type: string;
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: readonly number[] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

describe('JSON', () => {
  test('holds each cell as it is, by the keys of the columns', async () => {
    for (const seed of SEEDS) {
      const batches = someBatches(seed);
      const { rows } = JSON.parse(utf8.decode(await written(writeJson(A_SHEET, batches)))) as {
        rows: Readonly<Record<string, unknown>>[];
      };
      const plain = batches
        .flat()
        .map((row) =>
          Object.fromEntries(
            keys.map((key, at) => [
              key,
              key === 'start' && row[at] !== null ? isoOf(row[at] as Day) : row[at],
            ]),
          ),
        );
      expect(rows).toEqual(plain);
    }
  });

  test('says first what it is, under which licence, and what its columns are', async () => {
    const text = utf8.decode(await written(writeJson(A_SHEET, [])));
    expect(JSON.parse(text)).toEqual({
      about: {
        name: 'Events shown',
        ...A_SHEET.about,
        columns: Object.fromEntries(keys.map((key) => [key, `What ${key} is.`])),
      },
      rows: [],
    });
  });
});

describe('GeoJSON', () => {
  test('has a feature for each row: longitude first, no geometry without a place', async () => {
    for (const seed of SEEDS) {
      const rows = someBatches(seed).flat();
      const text = utf8.decode(await written(writeGeojson(A_SHEET, someBatches(seed))));
      const { type, features } = JSON.parse(text) as { type: string; features: Feature[] };
      expect(type).toBe('FeatureCollection');
      expect(features.map(({ id }) => id)).toEqual(rows.map(([id]) => id));
      features.forEach((feature, at) => {
        const [, , , lng, lat] = rows[at]!;
        expect(feature.type).toBe('Feature');
        const point = { type: 'Point', coordinates: [lng, lat] };
        expect(feature.geometry).toEqual(lng === null ? null : point);
        expect(Object.keys(feature.properties)).toEqual(['title', 'start', 'states', 'sources']);
      });
    }
  });

  test('is not made of what has no places', async () => {
    const sheet: Sheet = { ...A_SHEET, columns: COLUMNS.slice(0, 3) };
    await expect(written(writeGeojson(sheet, []))).rejects.toThrow(RangeError);
  });
});

describe('Excel', () => {
  test('is read back by another hand: dates as dates, numbers as numbers, all else as text', async () => {
    for (const seed of SEEDS) {
      const rows = someBatches(seed).flat();
      const file = await written(writeXlsx(A_SHEET, someBatches(seed)));
      const [first] = await readSheets(file.buffer as ArrayBuffer);
      const data = first!.data.map((row) => keys.map((_, at) => row[at] ?? null));
      expect(data[0]).toEqual(keys);
      // it trims what it reads
      const plain = rows.map((row) =>
        COLUMNS.map((column, at) => {
          const cell = row[at]!;
          if (cell === null) return null;
          if (column.kind === 'number') return cell;
          if (column.kind === 'day' && (cell as number) >= dayOf(1900, 3, 1))
            return new Date((cell as number) * MS_PER_DAY);
          return flatText(column, cell);
        }),
      );
      expect(data.slice(1).map((row) => row.map(trimmed))).toEqual(
        plain.map((row) => row.map(trimmed)),
      );
    }
  });

  test('keeps space, signs and all but what no XML can hold', async () => {
    const title = ' a\tb\nc\rd <e> & "f" \u0000\u0001\uFFFF ';
    const file = await written(writeXlsx(A_SHEET, [[aRow({ title })]]));
    const xml = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']!);
    expect(xml).toContain(
      '<t xml:space="preserve"> a\tb\nc&#13;d &lt;e&gt; &amp; &quot;f&quot;     </t>',
    );
  });

  test('says in a second worksheet what each column is, and what is said of all', async () => {
    const file = await written(writeXlsx(A_SHEET, []));
    const sheets = await readSheets(file.buffer as ArrayBuffer);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Events shown', 'About']);
    expect(sheets[1]!.data).toEqual([
      ...Object.entries(A_SHEET.about),
      ...keys.map((key) => [key, `What ${key} is.`]),
    ]);
  });

  test('cuts a text that no cell can hold, and marks it', async () => {
    const file = await written(writeXlsx(A_SHEET, [[aRow({ title: 'a'.repeat(40_000) })]]));
    const [first] = await readSheets(file.buffer as ArrayBuffer);
    expect(first!.data[1]![1]).toBe(`${'a'.repeat(32_766)}…`);
  });

  test('refuses more rows than a worksheet has', async () => {
    const columns = COLUMNS.slice(0, 1);
    const rows = Array.from({ length: 2 ** 16 }, () => [null]);
    const batches = Array.from({ length: Math.ceil(XLSX_ROWS_MOST / rows.length) + 1 }, () => rows);
    await expect(written(writeXlsx({ ...A_SHEET, columns }, batches))).rejects.toThrow(RangeError);
  });

  test('names a worksheet as Excel allows, whatever it is called', async () => {
    const name = "[Ties] on 30/11: 'all*?' \\ of them, and more";
    const file = await written(writeXlsx({ ...A_SHEET, name }, []));
    const [first] = await readSheets(file.buffer as ArrayBuffer);
    expect(first!.sheet).toMatch(/^[^[\]:*?/\\']{1,31}$/);
  });
});

function trimmed(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  // oxlint-disable-next-line no-control-regex -- these are the ones that XML has no place for
  const text = cell.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ' ').trim();
  return text === '' ? null : text;
}
