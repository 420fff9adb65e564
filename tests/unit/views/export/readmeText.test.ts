import { describe, expect, test } from 'vitest';
import { LANGS } from '../../../../src/model/LocalText.ts';
import { dayOf } from '../../../../src/model/Day.ts';
import { readmeText } from '../../../../src/views/export/readmeText.ts';

const sheet = {
  name: 'Events',
  columns: [{ key: 'id', kind: 'text', about: 'Names the row.' }],
  about: {},
} as const;
const withIt = {
  address: 'https://example.org/?pair=MEX-PER',
  version: '2026.11.30',
  licence: 'CC BY 4.0. Name it.',
  files: [],
};
const t = (id: string, values = {}) => [id, ...Object.values(values)].join('|');
const telling = {
  t,
  lang: 'en',
  list: (all: readonly string[]) => all.join(' + '),
  lastDay: dayOf(2026, 11, 30),
} as const;
const source = { name: 'OAS', address: 'https://oas.example/' };

function linesOf(text: string): readonly string[] {
  return text.split('\r\n');
}

test('tells the address, version, last day, licence, columns and sources', () => {
  const cited = { links: [source, { name: 'UN', address: '' }], isAll: true };
  expect(linesOf(readmeText({ sheet, withIt, cited }, telling))).toEqual([
    'Events',
    '======',
    '- export.address: https://example.org/?pair=MEX-PER',
    '- export.version: export.version.to|2026.11.30|30 Nov 2026',
    '- export.licence: CC BY 4.0. Name it.',
    '',
    'export.columns',
    '==============',
    '- id: Names the row.',
    '',
    'export.sources',
    '==============',
    '- OAS <https://oas.example/>',
    '- UN',
    '',
  ]);
});

test('of files alone it tells no version and no licence of the record, but the names of the files', () => {
  const cited = { links: [], isAll: false };
  const ofFile = { ...withIt, version: null, licence: null, files: ['a.csv', 'b.csv'] };
  const text = readmeText({ sheet, withIt: ofFile, cited }, telling);
  expect(text).not.toContain('export.licence');
  expect(text).not.toContain('export.version');
  expect(text).toContain('- export.files: export.files.text|a.csv + b.csv');
  expect(text).toContain('- export.sources.none\r\n- export.sources.more');
});

describe('what a file says', () => {
  test('stays on the line that it is told on, and forges no other', () => {
    const bad = [
      'A\r\n- export.licence: none',
      'B\u2028C\u0085D',
      '\u001b[31mred',
      '=cmd|A0',
      '<script>alert(1)</script>',
    ];
    const links = bad.map((name) => ({ name, address: 'https://a.example/\nb' }));
    const files = ['x\ny.csv'];
    const cited = { links, isAll: true };
    const text = readmeText({ sheet, withIt: { ...withIt, files }, cited }, telling);
    const lines = linesOf(text);
    expect(lines.filter((line) => line.startsWith('- export.licence'))).toHaveLength(1);
    expect(lines.filter((line) => line.endsWith(' <https://a.example/ b>'))).toHaveLength(5);
    // oxlint-disable-next-line no-control-regex -- none of these is to be left
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
    // a list mark stands before each: no line begins a formula or a tag
    for (const line of lines) expect(line).not.toMatch(/^[=+@<\t](?!=)/);
  });

  test('is told in each language of the page', () => {
    const days = LANGS.map((lang) => {
      const text = readmeText(
        { sheet, withIt, cited: { links: [], isAll: true } },
        { ...telling, lang },
      );
      return linesOf(text)[3];
    });
    expect(new Set(days).size).toBe(LANGS.length);
  });
});
