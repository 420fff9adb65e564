import { expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../../attack/hostileTexts.ts';
import { LANGS } from '../../../src/model/LocalText.ts';
import type { Lang } from '../../../src/model/LocalText.ts';
import { PAYLOADS } from '../../attack/payloads.ts';
import type { Reference } from '../../../src/references/Reference.ts';
import { STYLE_IDS, type StyleId, textList } from '../../../src/references/text/textList.ts';
import { aReference } from './readBack.ts';
import { saidIn } from './saidIn.ts';
import { styleWords } from '../../../src/views/export/citation/styleWords.ts';

function said(style: StyleId, changes: Partial<Reference>, lang: Lang = 'en'): string {
  const words = styleWords(lang, saidIn(lang, ['export']));
  return textList([aReference(changes)], style, words).trimEnd();
}

const PART = {
  type: 'dataset',
  title: 'Mexico – Peru: Severed',
  container: 'Events and ties',
  publisher: 'Hemisphere',
  issued: '2026-11-30',
  version: '2026.11.30',
} as const;

test('APA puts the title first where no author is known, and what the work is in brackets', () => {
  expect(said('apa', {})).toBe(
    'A title. (2025, November 3). A Publisher. Retrieved December 1, 2026, from https://example.org/a',
  );
  expect(said('apa', { title: null, issued: null, accessed: null })).toBe(
    '[Web page]. (n.d.). A Publisher. https://example.org/a',
  );
  expect(said('apa', PART)).toBe(
    'Mexico – Peru: Severed. (2026, November 30). In Events and ties (Version 2026.11.30) [Data set]. Hemisphere. Retrieved December 1, 2026, from https://example.org/a',
  );
  expect(said('apa', { ...PART, container: null, title: 'Events and ties' })).toMatch(
    /^Events and ties \(Version 2026\.11\.30\) \[Data set\]\. \(2026, November 30\)\. Hemisphere\. /,
  );
});

test('Chicago quotes the title and ends it within the marks', () => {
  expect(said('chicago', {})).toBe(
    '“A title.” A Publisher. November 3, 2025. Accessed December 1, 2026. https://example.org/a',
  );
  expect(said('chicago', { title: 'Why?', archive: 'https://archive.example/1' })).toMatch(
    /^“Why\?” A Publisher\. .* Archived at https:\/\/archive\.example\/1$/,
  );
  expect(said('chicago', PART)).toContain('In Events and ties. Version 2026.11.30. Hemisphere.');
});

test('each language has its own words and dates', () => {
  const first = { issued: '2025-11-01', accessed: '2026-12-01' };
  expect(LANGS.map((lang) => said('apa', first, lang))).toEqual([
    'A title. (2025, November 1). A Publisher. Retrieved December 1, 2026, from https://example.org/a',
    'A title. (2025, 1 de noviembre). A Publisher. Recuperado el 1 de diciembre de 2026 de https://example.org/a',
    'A title. (2025, 1º de novembro). A Publisher. Recuperado em 1º de dezembro de 2026, de https://example.org/a',
    'A title. (2025, 1er novembre). A Publisher. Consulté le 1er décembre 2026, à l’adresse https://example.org/a',
  ]);
  expect(
    LANGS.map((lang) => said('apa', { issued: null, type: 'document', url: null }, lang)),
  ).toEqual([
    'A title. (n.d.). A Publisher.',
    'A title. (s. f.). A Publisher.',
    'A title. (s.d.). A Publisher.',
    'A title. (s. d.). A Publisher.',
  ]);
});

test.each([
  ['2025', '(2025)'],
  ['2025-11', '(2025, November)'],
  ['1961~', '(ca. 1961)'],
  ['2025-11-03/2025-11-05', '(2025, November 3 – 2025, November 5)'],
  ['196X', '(196X)'],
  ['0048-02-29', '(48, February 29)'],
])('the date %s is told as %s, no more precise than it is', (issued, words) => {
  expect(said('apa', { issued })).toContain(`A title. ${words}. A Publisher.`);
});

test('an address that is not whole is told as it was written down', () => {
  const changes = { url: null, accessed: null, addressText: 'https://example.org/a…' };
  expect(said('apa', changes)).toMatch(/A Publisher\. https:\/\/example\.org\/a…$/);
});

test('no line begins as a spreadsheet begins a formula, and none is broken', () => {
  for (const style of STYLE_IDS)
    for (const title of [...PAYLOADS, ...HOSTILE_TEXTS]) {
      const line = said(style, { title, publisher: title });
      expect(line).not.toMatch(/^[=+\-@\t\r]/);
      expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
    }
});
