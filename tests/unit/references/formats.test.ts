import { FORMATS, WRITERS, aReference, isoOfParsed, readBack } from './readBack.ts';
import { describe, expect, test } from 'vitest';
import { INHERITED, PAYLOADS } from '../../attack/payloads.ts';
import { HOSTILE_TEXTS } from '../../attack/hostileTexts.ts';
import { bibtex } from '../../../src/references/bibtex.ts';
import { cslJson } from '../../../src/references/cslJson.ts';
import { plainText } from '../../../src/references/plainText.ts';
import { ris } from '../../../src/references/ris.ts';

const TEXTS = [
  ...PAYLOADS,
  ...HOSTILE_TEXTS,
  '{unclosed',
  'closed} \\input{/etc/passwd} \\write18{ls}',
  '@misc{x, title = {y}}',
  'a % b $x^2$ c_d ~ & # "e" \\\\',
  "--- `` '' ,, << >> ?` !`",
  'line\r\nER  - \r\nTY  - BOOK',
  'McDonald and NATO and UN',
  'Ñandú – «cité» Бард 日本 🕊',
].filter((text) => plainText(text) !== '');

describe.each(FORMATS)('as %s', (format) => {
  test('each text of attackers comes back as the characters that it is', () => {
    const references = TEXTS.map((text, at) =>
      aReference({ id: `source-A${at}`, title: text, publisher: text }),
    );
    const found = readBack(format, references);
    expect(found.map(({ id }) => id)).toEqual(references.map(({ id }) => id));
    expect(found.map(({ title }) => title)).toEqual(TEXTS.map(plainText));
    expect(found.map(({ publisher }) => publisher)).toEqual(TEXTS.map(plainText));
  });

  test('an address with signs of the format comes back as it was', () => {
    const url = 'https://example.org/a_b/c%20d~e?x=1&y=$2#z^';
    const [found] = readBack(format, [aReference({ url })]);
    expect(found!['URL']).toBe(url);
  });

  test('nothing known is nothing told', () => {
    const bare = aReference({ title: null, issued: null, accessed: null, url: null, lang: null });
    const [found] = readBack(format, [bare]);
    for (const key of ['author', 'title', 'issued', 'accessed', 'URL', 'language', 'version'])
      expect(found).not.toHaveProperty(key);
    expect(found!['publisher']).toBe('A Publisher');
  });

  test.each(['2025', '2025-11', '2025-11-03'])(
    'the date %s is no more precise than it is',
    (issued) => {
      const [found] = readBack(format, [aReference({ issued })]);
      expect(isoOfParsed(found!['issued'])).toBe(issued);
    },
  );

  test.each(['196X', '2001-21', '2025-11/..', '../2025', '2025-11-03~', '1961?', '1961-04-XX'])(
    'the date %s, which not every format can say, is in the file as it is written',
    (issued) => {
      const text = WRITERS[format]([aReference({ issued })]);
      const hasParts = (format === 'csl' && /[~?]$/.test(issued)) || issued.endsWith('-XX');
      expect(text.includes(issued)).toBe(!hasParts || format === 'bibtex');
    },
  );

  test('no references are an empty list', () => {
    expect(WRITERS[format]([]).trim()).toBe(format === 'csl' ? '[]' : '');
  });
});

test('what is rough is marked as such where dates have parts', () => {
  const [item] = JSON.parse(cslJson([aReference({ issued: '2025-11-03~/2025-11-05' })])) as {
    issued: unknown;
  }[];
  expect(item!.issued).toEqual({
    'date-parts': [
      [2025, 11, 3],
      [2025, 11, 5],
    ],
    circa: true,
  });
});

test('the day of access is told as it is', () => {
  const [fromBibtex] = readBack('bibtex', [aReference()]);
  const [fromCsl] = readBack('csl', [aReference()]);
  expect(isoOfParsed(fromBibtex!['accessed'])).toBe('2026-12-01');
  expect(isoOfParsed(fromCsl!['accessed'])).toBe('2026-12-01');
  expect(ris([aReference()])).toContain('Y2  - 2026/12/01/\r\n');
});

test('RIS has a tag on each line, each ended by CRLF, whatever the texts hold', () => {
  const text = ris(
    TEXTS.map((title) => aReference({ title, publisher: title, addressText: title })),
  );
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines.filter((line) => !/^[A-Z][A-Z\d] {2}- ?[^\r\n]*$/.test(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(TEXTS.length);
  expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(TEXTS.length);
});

test('BibTeX has as many closing as opening braces in each field, and no bare command', () => {
  for (const title of TEXTS) {
    const [, inside = ''] = /^ {2}title = \{\{(.*)\}\},$/m.exec(bibtex([aReference({ title })]))!;
    let depth = 0;
    for (const sign of inside) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(inside).not.toMatch(/\\(?!text[a-z]+\{\}|[$&#%_])/);
  }
});

test('older styles of BibTeX find the year and the month of a single date alone', () => {
  expect(bibtex([aReference({ issued: '2025-11-03' })])).toContain(
    '  year = {2025},\n  month = nov,',
  );
  expect(bibtex([aReference({ issued: '2025' })])).not.toContain('month');
  expect(bibtex([aReference({ issued: '2025/2026' })])).not.toContain('year');
});

/** Of the schema of CSL 1.0.2 (csl-data.json), what an item of ours may hold. */
const VARIABLES = [
  'id',
  'type',
  'title',
  'container-title',
  'publisher',
  'version',
  'URL',
  'archive_location',
  'note',
  'language',
  'issued',
  'accessed',
];

test('CSL items hold variables of the schema alone, and no name of an object that all inherit', () => {
  const whole = aReference({
    type: 'document',
    container: 'A whole',
    version: '1',
    addressText: 'https://a/…',
    archive: 'https://archive.example/1',
  });
  const [item] = JSON.parse(cslJson([whole])) as object[];
  expect(Object.keys(item!).toSorted()).toEqual(VARIABLES.toSorted());
  expect(Object.keys(item!).filter((key) => INHERITED.some((name) => name === key))).toEqual([]);
});
