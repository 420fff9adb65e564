import type {
  Block,
  Cite,
  CitedWork,
  Rows,
  Run,
  Section,
  Sentence,
  TableRow,
  TextDocument,
} from './TextDocument.ts';
import { openingText, pageAddress, plainText } from './plainText.ts';
import { HTML_STYLE } from './htmlStyle.ts';

/** Whatever a text should say, the page runs nothing and asks for nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A document as one file of HTML: no script, no request, a style of its own, light and dark. */
export function writeHtml(document: TextDocument): string {
  const { title, lang, sections, show } = document;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${sections.map((section) => sectionOf(section, show)).join('\n')}
</main>
</body>
</html>
`;
}

function sectionOf({ id, heading, blocks }: Section, show: string): string {
  const body = blocks.map((block) => blockOf(block, show)).join('\n');
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escaped(heading)}</h2>\n${body}\n</section>`;
}

function blockOf(block: Block, show: string): string {
  switch (block.type) {
    case 'list':
      return listOf(block.sentences, show);
    case 'group':
      return `<h3>${lineOf(block.heading, show)}</h3>\n${listOf(block.sentences, show)}`;
    case 'table':
      return tableOf(block, show);
    case 'works':
      return `<ol>\n${block.works.map((work) => workOf(work, show)).join('\n')}\n</ol>`;
  }
}

function listOf(sentences: readonly Sentence[], show: string): string {
  return `<ul>\n${sentences.map((one) => `<li>${lineOf(one, show)}</li>`).join('\n')}\n</ul>`;
}

function lineOf({ runs, cites, address }: Sentence, show: string): string {
  return [...runs.map(runOf), ...citesOf(cites), ...linkOf(address, show)].join(' ');
}

function runOf({ text, lang, isStrong }: Run, at: number): string {
  const words = at === 0 ? escaped(openingText(text)) : escaped(text);
  const name = isStrong ? 'b' : lang === undefined ? null : 'span';
  if (name === null) return words;
  return `<${name}${lang === undefined ? '' : ` lang="${escaped(lang)}"`}>${words}</${name}>`;
}

function tableOf({ caption, columns, rows }: Rows, show: string): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows.map((row) => rowOf(row, columns, show)).join('\n');
  return `<table>\n<caption>${escaped(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

function rowOf(row: TableRow, columns: readonly string[], show: string): string {
  const [first = '', ...cells] = row.cells;
  const told = cells.map((cell, at) => cellOf(columns[at + 1], escaped(openingText(cell))));
  const last = [...citesOf(row.cites), ...linkOf(row.address, show)].join(' ');
  const head = `<th scope="row">${escaped(openingText(first))}</th>`;
  return `<tr>${head}${told.join('')}${cellOf(columns.at(-1), last)}</tr>`;
}

/** On a narrow page each cell says of which column it is. */
function cellOf(column = '', words: string): string {
  return `<td data-column="${escaped(column)}">${words}</td>`;
}

function workOf(work: CitedWork, show: string): string {
  const { number, at } = work;
  const page = at === null ? [] : (pageOf(at, at) ?? [escaped(at)]);
  const line = [lineOf({ ...work, address: null }, show), ...page, ...linkOf(work.address, show)];
  return `<li id="work-${number}" value="${number}">${line.join(' ')}</li>`;
}

function citesOf(cites: readonly Cite[]): readonly string[] {
  const told = cites.map(
    ({ number, words }) => `<a href="#work-${number}">${escaped(`${number} ${words}`)}</a>`,
  );
  return told.length === 0 ? [] : [`[${told.join(', ')}]`];
}

function linkOf(address: string | null, show: string): readonly string[] {
  return address === null ? [] : (pageOf(address, show) ?? []);
}

function pageOf(address: string, words: string): readonly string[] | null {
  const page = pageAddress(address);
  return page === null ? null : [`<a href="${escaped(page)}">${escaped(words)}</a>`];
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** A text that is none but itself, also within an attribute. */
function escaped(text: string): string {
  return plainText(text).replaceAll(/[&<>"']/g, (mark) => ENTITIES.get(mark) ?? mark);
}
