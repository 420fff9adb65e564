import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../../attack/hostileTexts.ts';
import { PAYLOADS } from '../../attack/payloads.ts';
import type { Run, Sentence, TextDocument } from '../../../src/documents/TextDocument.ts';
import { marked } from 'marked';
import { openingText, pageAddress } from '../../../src/documents/plainText.ts';
import { writeHtml } from '../../../src/documents/writeHtml.ts';
import { writeMarkdown } from '../../../src/documents/writeMarkdown.ts';

/** What Markdown and its dialects read, and what a text may hold of it. */
const MARKED_UP = [
  '# heading',
  '- item',
  '+ item',
  '12. item',
  '3) item',
  '> quote',
  '---',
  '===',
  '| a | b |',
  '    code',
  '```js',
  '~~~',
  '`code`',
  '*a* _b_ **c** __d__ ~~e~~',
  '[link](https://evil.example/60)',
  '[link][1]',
  '[1]: https://evil.example/61',
  '![image](https://evil.example/62.png)',
  '<https://evil.example/63>',
  'https://evil.example/64',
  'HTTP://evil.example/65 ftp://evil.example/66',
  'www.evil.example/67 WWW.evil.example/68',
  'who@evil.example, mailto:who@evil.example',
  '- [x] done',
  'a\\',
  '\\*a\\*',
  'a  \nb',
  'first\n\n# second',
  '&amp; &#60;b&#62; &copy;',
  '[^1] $a$ :smile: @who #1',
  'trailing #',
  '**',
] as const;

const TEXTS = [...new Set([...HOSTILE_TEXTS, ...PAYLOADS, ...MARKED_UP])];

const SHOWN = 'https://example.org/?open=event:E1&lang=en';
const READ = 'https://example.org/a_(b)?c=*d*&lt;e';

/** A document with one text wherever a text can stand. */
function documentOf(text: string): TextDocument {
  const run: Run = { text };
  const said = (...runs: readonly Run[]): Sentence => ({
    runs,
    cites: [{ number: 1, words: text }],
    address: SHOWN,
  });
  const sentences = [
    said(run),
    said({ ...run, isStrong: true }, run),
    said({ ...run, lang: text }, { text: 'x' }),
    { ...said(run), address: text },
  ];
  const row = { cells: [text, text], cites: said().cites, address: SHOWN };
  return {
    title: text,
    lang: 'en',
    show: 'Show',
    sections: [
      {
        id: 'one',
        heading: text,
        blocks: [
          { type: 'list', sentences },
          { type: 'group', heading: said(run), sentences: [said(run)] },
          { type: 'table', caption: text, columns: [text, text, text], rows: [row] },
          {
            type: 'works',
            works: [
              { ...said(run), number: 1, at: READ },
              { ...said(run), number: 2, at: text },
            ],
          },
        ],
      },
    ],
  };
}

/** All elements below the body, by name. */
function elementsOf(page: Document): readonly Element[] {
  return [...page.body.querySelectorAll('*')];
}

/** Where links of a document lead, apart from those within it. */
function addressesOf(page: Document): readonly string[] {
  return [...page.querySelectorAll('a')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !href.startsWith('#'));
}

/** The addresses that a document of a text has by right, in order. */
function expectedOf(text: string): readonly string[] {
  const own = pageAddress(text);
  const told = own === null ? [] : [own];
  return [SHOWN, SHOWN, SHOWN, ...told, SHOWN, SHOWN, SHOWN, READ, SHOWN, ...told, SHOWN];
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** As a reader sees it: joiners show nothing, and spaces run together. */
function seen(text: string | null | undefined): string {
  return (text ?? '').replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim();
}

const sameAddress = (address: string) => new URL(address).href;

describe('as Markdown, rendered by another hand with raw HTML let through', () => {
  const render = (text: string) =>
    parsed(marked.parse(writeMarkdown(documentOf(text)), { async: false, gfm: true }));
  const names = 'H1 H2 H3 UL OL LI P STRONG A TABLE THEAD TBODY TR TH TD'.split(' ');

  test.each(TEXTS)('%j makes no element, no link and no entity', (text) => {
    const page = render(text);
    const found = new Set(elementsOf(page).map(({ tagName }) => tagName));
    expect([...found].filter((name) => !names.includes(name))).toEqual([]);
    expect(addressesOf(page).map(sameAddress)).toEqual(expectedOf(text).map(sameAddress));
    expect(page.querySelectorAll('h1, h2, h3')).toHaveLength(3);
    expect(page.querySelectorAll('li')).toHaveLength(7);
    expect(page.querySelectorAll('td')).toHaveLength(3);
    const [first] = page.querySelectorAll('li');
    expect(seen(first?.textContent).startsWith(seen(openingText(text)))).toBe(true);
    const [cell] = page.querySelectorAll('td');
    expect(seen(cell?.textContent)).toBe(seen(openingText(text)));
  });
});

describe('as HTML', () => {
  const names = 'MAIN SECTION H1 H2 H3 UL OL LI B SPAN A TABLE CAPTION THEAD TBODY TR TH TD'.split(
    ' ',
  );

  test.each(TEXTS)('%j stays a text', (text) => {
    const page = parsed(writeHtml(documentOf(text)));
    const found = new Set(elementsOf(page).map(({ tagName }) => tagName));
    expect([...found].filter((name) => !names.includes(name))).toEqual([]);
    expect(page.head.querySelectorAll('script, link, base')).toHaveLength(0);
    expect(addressesOf(page).map(sameAddress)).toEqual(expectedOf(text).map(sameAddress));
    const attributes = new Set(elementsOf(page).flatMap((element) => element.getAttributeNames()));
    const known = ['aria-labelledby', 'id', 'href', 'lang', 'scope', 'data-column', 'value'];
    expect([...attributes].filter((name) => !known.includes(name))).toEqual([]);
    const [first] = page.querySelectorAll('li');
    expect(seen(first?.textContent).startsWith(seen(openingText(text)))).toBe(true);
    const [cell] = page.querySelectorAll('td');
    expect(seen(cell?.textContent)).toBe(seen(openingText(text)));
  });
});

test('no cell and no line begins as a formula would', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1:A9)', '\t=1', "=cmd|' /C calc'!A0"]) {
    const markdown = marked.parse(writeMarkdown(documentOf(text)), { async: false });
    for (const html of [markdown, writeHtml(documentOf(text))])
      for (const cell of parsed(html).querySelectorAll('td, th[scope=row], li'))
        expect(cell.textContent.trim()).not.toMatch(/^[=+\-@\t\r]/);
  }
});
