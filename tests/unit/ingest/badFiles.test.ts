import { describe, expect, test } from 'vitest';
import { readDataset } from '../../../src/ingest/readDataset.ts';
import type { Issue } from '../../../src/model/Issue.ts';
import { aDatasetRecord, aText, anEvent } from '../../builders/aDatasetRecord.ts';
import { wordsOf } from './issueWords.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The one issue of a file that is no data set. */
function issueOf(file: Uint8Array | string): Issue | undefined {
  const { value, issues } = readDataset(file);
  expect(value).toBeNull();
  expect(issues).toHaveLength(1);
  const words = issues.flatMap(({ code }) => wordsOf(code));
  expect(Object.keys(issues[0]?.context ?? {})).toEqual(expect.arrayContaining(words));
  return issues[0];
}

test.each(['', ' \n\t', '\uFEFF'])('an empty file is named as such: %j', (text) => {
  expect(issueOf(text)).toEqual({ code: 'empty', severity: 'error', path: '', context: {} });
  expect(issueOf(bytesOf(text))).toMatchObject({ code: 'empty' });
});

describe('a file that is cut off', () => {
  const events = [anEvent({ text: aText('Perú rompe con México: «acto inamistoso» 🕊') })];
  const bytes = bytesOf(JSON.stringify(aDatasetRecord({ events }), null, 2));

  test('is named as such wherever it ends, in a character too', () => {
    const codes = new Set<string>();
    for (let end = 1; end < bytes.length; end += 1) {
      const { value, issues } = readDataset(bytes.subarray(0, end));
      codes.add(value ? 'read' : issues.map(({ code }) => code).join(' '));
    }
    expect([...codes]).toEqual(['cut-off']);
  });

  test('is shown where it ends', () => {
    expect(issueOf('{\n  "format": "hemi')?.context).toEqual({ line: '2', column: '18' });
    expect(issueOf(bytesOf('["Perú').subarray(0, -1))?.context).toEqual({ line: '1', column: '6' });
    expect(issueOf(bytesOf('{}ú').subarray(0, -1))).toMatchObject({ code: 'cut-off' });
    expect(issueOf(bytesOf('ú').subarray(0, -1))).toMatchObject({ code: 'cut-off' });
  });
});

test.each([
  ['<!doctype html>\n<title>404</title>', { line: '1', column: '1', found: '<!doctype html>' }],
  ['{\n  "format": hemisphere,\n', { line: '2', column: '13', found: 'hemisphere,' }],
  [`{"a": ${'x'.repeat(100)}`, { line: '1', column: '7', found: 'x'.repeat(24) }],
  ['["Lima\n"]', { line: '1', column: '7', found: '\\n' }],
  ['[1,]', { line: '1', column: '4', found: ']' }],
])('a file that is not JSON is shown where it fails: %j', (text, context) => {
  expect(issueOf(text)).toEqual({ code: 'not-json', severity: 'error', path: '', context });
  expect(issueOf(bytesOf(text))?.context).toEqual(context);
});

test('bytes that are not UTF-8 are named as such', () => {
  const latin1 = Uint8Array.from('{"format": "Perú"}', (char) => char.charCodeAt(0));
  const utf16 = new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]);
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]);
  expect([latin1, utf16, picture].map((bytes) => issueOf(bytes)?.code)).toEqual(
    Array.from({ length: 3 }, () => 'not-text'),
  );
});

test.each([
  ['null', 'null'],
  ['42', '42'],
  ['1e999', 'Infinity'],
  ['"text"', 'text'],
  ['[]', 'Array'],
  ['{}', 'Object'],
  ['{"format": "FeatureCollection"}', 'FeatureCollection'],
  ['{"format": {"a": 1}}', 'Object'],
])('JSON that is no data set is named by what it is: %s', (text, found) => {
  expect(issueOf(text)).toMatchObject({ code: 'not-a-dataset', context: { found } });
});

test('another version is named, with those that can be read', () => {
  const text = JSON.stringify({ ...aDatasetRecord(), version: 3 });
  expect(issueOf(text)).toMatchObject({
    code: 'unknown-version',
    path: 'version',
    context: { found: '3', known: '1, 2' },
  });
});

test('a set of the first version is read, which knows no series', () => {
  const { series: _, ...first } = aDatasetRecord({ version: 1 });
  const { value, issues } = readDataset(JSON.stringify(first));
  expect(issues).toEqual([]);
  expect(value).toEqual({ ...first, series: [] });
});

test.each([
  ['no title', { title: undefined }, 'title', 'missing-field'],
  ['a version in words', { version: 'one' }, 'version', 'wrong-shape'],
  ['a span of other things', { span: { from: 1, to: '2025-11-30' } }, 'span.from', 'wrong-shape'],
  ['a span of months', { span: { from: '1810-01', to: '2025-11-30' } }, 'span.from', 'bad-date'],
  [
    'a span backwards',
    { span: { from: '2025-11-30', to: '1810-01-01' } },
    'span.to',
    'wrong-shape',
  ],
])('a data set with %s cannot be shown', (_, given, path, code) => {
  expect(issueOf(JSON.stringify({ ...aDatasetRecord(), ...given }))).toMatchObject({ path, code });
});

test('huge numbers are out of range, not a crash', () => {
  const place = { name: aText('x'), lng: 1, lat: 12345, precision: 1 } as const;
  const text = JSON.stringify(aDatasetRecord({ events: [anEvent({ place })] }));
  const { issues } = readDataset(text.replace('12345', '1e999'));
  expect(issues[0]).toMatchObject({ code: 'bad-place', context: { found: 'Infinity' } });
});

test('depth and length are no danger', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(issueOf(deep)?.code).toBe('not-a-dataset');
  const record = JSON.stringify(aDatasetRecord());
  const inside = record.replace('"press"', deep);
  expect(readDataset(inside).issues[0]).toMatchObject({ code: 'wrong-shape' });
  const date = 'X'.repeat(1_000_000);
  const { issues } = readDataset(JSON.stringify(aDatasetRecord({ events: [anEvent({ date })] })));
  expect(issues[0]?.context['found']).toHaveLength(81);
});
