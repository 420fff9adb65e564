import { describe, expect, test } from 'vitest';
import { openingText, pageAddress, plainText } from '../../../src/documents/plainText.ts';
import type { TextDocument } from '../../../src/documents/TextDocument.ts';
import { writeHtml } from '../../../src/documents/writeHtml.ts';
import { writeMarkdown } from '../../../src/documents/writeMarkdown.ts';

const DOCUMENT: TextDocument = {
  title: 'Evidence',
  lang: 'fr',
  show: 'Montrer',
  sections: [
    {
      id: 'answer',
      heading: 'La réponse',
      blocks: [
        {
          type: 'list',
          sentences: [
            {
              runs: [
                { text: '3 nov. 2025.', isStrong: true },
                { text: 'In English', lang: 'en' },
              ],
              cites: [
                { number: 1, words: 'A1' },
                { number: 2, words: '' },
              ],
              address: 'https://example.org/?open=event:E1&lang=fr',
            },
            { runs: [{ text: 'Sans lien' }], cites: [], address: null },
          ],
        },
        {
          type: 'table',
          caption: 'Changements',
          columns: ['Date', 'Sources'],
          rows: [{ cells: ['3 nov.'], cites: [{ number: 1, words: 'A1' }], address: null }],
        },
        {
          type: 'works',
          works: [
            {
              number: 1,
              runs: [{ text: 'SRE' }],
              cites: [],
              at: 'https://sre.gob.mx/',
              address: null,
            },
            { number: 2, runs: [{ text: 'ONU' }], cites: [], at: 'un.org/…/x', address: null },
          ],
        },
      ],
    },
  ],
};

test('as Markdown: headings in order, sentences as a list, each with its works and its link', () => {
  expect(writeMarkdown(DOCUMENT).split('\n')).toEqual([
    '# Evidence',
    '',
    '## La réponse',
    '',
    String.raw`- **3 nov. 2025.** In English \[1 A1, 2\] [Montrer](<https://example.org/?open=event:E1&lang=fr>)`,
    '- Sans lien',
    '',
    '**Changements**',
    '',
    '| Date | Sources |',
    '| --- | --- |',
    String.raw`| 3 nov. | \[1 A1\] |`,
    '',
    String.raw`1. SRE [https\://sre.gob.mx/](<https://sre.gob.mx/>)`,
    '2. ONU un.org/…/x',
    '',
  ]);
});

test('as HTML: language, title, headings, a table with heads, works to which numbers lead', () => {
  const html = writeHtml(DOCUMENT);
  for (const part of [
    '<html lang="fr">',
    '<title>Evidence</title>',
    '<h1>Evidence</h1>',
    '<h2 id="answer">La réponse</h2>',
    '<b>3 nov. 2025.</b> <span lang="en">In English</span> [<a href="#work-1">1 A1</a>, <a href="#work-2">2</a>] <a href="https://example.org/?open=event:E1&amp;lang=fr">Montrer</a>',
    '<caption>Changements</caption>',
    '<th scope="col">Date</th>',
    '<th scope="row">3 nov.</th><td data-column="Sources">[<a href="#work-1">1 A1</a>]</td>',
    '<li id="work-1" value="1">SRE <a href="https://sre.gob.mx/">https://sre.gob.mx/</a></li>',
    '<li id="work-2" value="2">ONU un.org/…/x</li>',
  ])
    expect(html).toContain(part);
  expect(html).not.toMatch(/<script|src=|@import|url\(/);
});

describe('a text of others', () => {
  test('is one line, without controls and without what turns text around', () => {
    expect(plainText(' a\r\n\tb\u0000c\u2028d ')).toBe('a b c d');
    expect(plainText('\u202egnirts\u202c \u2066x\u2069')).toBe('gnirts x');
    expect(plainText('half \ud800 of a pair')).toBe('half \ufffd of a pair');
    expect(plainText('3\u00a0nov.\u00a02025')).toBe('3\u00a0nov.\u00a02025');
  });

  test('is no formula where a cell begins with it', () => {
    expect(['=1', '+1', '-1', '@A1', '\t=1', 'a=1'].map(openingText)).toEqual([
      "'=1",
      "'+1",
      "'-1",
      "'@A1",
      "'=1",
      'a=1',
    ]);
  });

  test('leads to a page of the web alone, without a user that looks like a host', () => {
    expect(pageAddress('https://user:word@example.org/a')).toBe('https://example.org/a');
    for (const text of ['javascript:alert(1)', 'data:text/html,x', '//example.org', 'x', ''])
      expect(pageAddress(text)).toBeNull();
  });
});
