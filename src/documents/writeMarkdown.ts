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

/**
 * A document as Markdown (CommonMark 0.31 with the tables of GFM). Texts are escaped, so that no renderer
 * makes an element, a link or an entity of what one of them says.
 */
export function writeMarkdown(document: TextDocument): string {
  const { title, sections } = document;
  const parts = [`# ${escaped(title)}`, ...sections.flatMap((one) => sectionParts(one, document))];
  return `${parts.join('\n\n')}\n`;
}

function sectionParts({ heading, blocks }: Section, { show }: TextDocument): readonly string[] {
  return [`## ${escaped(heading)}`, ...blocks.flatMap((block) => blockParts(block, show))];
}

function blockParts(block: Block, show: string): readonly string[] {
  switch (block.type) {
    case 'list':
      return [listOf(block.sentences, show)];
    case 'group':
      return [`### ${lineOf(block.heading, show)}`, listOf(block.sentences, show)];
    case 'table':
      return [strong(escaped(block.caption)), tableOf(block, show)];
    case 'works':
      return [block.works.map((work) => workOf(work, show)).join('\n')];
  }
}

function listOf(sentences: readonly Sentence[], show: string): string {
  return sentences.map((sentence) => `- ${lineOf(sentence, show)}`).join('\n');
}

function lineOf({ runs, cites, address }: Sentence, show: string): string {
  return [...runs.map(runOf), ...citesOf(cites), ...linkOf(address, show)].join(' ');
}

function runOf({ text, isStrong }: Run, at: number): string {
  const line = at === 0 ? atStart(openingText(text)) : escaped(text);
  return isStrong ? strong(line) : line;
}

/** Two pairs of asterisks with nothing between them are a rule. */
function strong(line: string): string {
  return line === '' ? '' : `**${line}**`;
}

function tableOf({ columns, rows }: Rows, show: string): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(escaped)),
    line(columns.map(() => '---')),
    ...rows.map((row) => line([...row.cells.map(cellOf), lastOf(row, show)])),
  ].join('\n');
}

function cellOf(text: string): string {
  return escaped(openingText(text));
}

function lastOf({ cites, address }: TableRow, show: string): string {
  return [...citesOf(cites), ...linkOf(address, show)].join(' ');
}

function workOf(work: CitedWork, show: string): string {
  const { number, at } = work;
  const page = at === null ? [] : (addressOf(at, at) ?? [escaped(at)]);
  return `${number}. ${[lineOf({ ...work, address: null }, show), ...page, ...linkOf(work.address, show)].join(' ')}`;
}

function citesOf(cites: readonly Cite[]): readonly string[] {
  const told = cites.map(({ number, words }) => escaped(`${number} ${words}`));
  return told.length === 0 ? [] : [`\\[${told.join(', ')}\\]`];
}

function linkOf(address: string | null, show: string): readonly string[] {
  return address === null ? [] : (addressOf(address, show) ?? []);
}

/** A link in pointed brackets, within which nothing but these, backslashes and entities is read. */
function addressOf(address: string, words: string): readonly string[] | null {
  const page = pageAddress(address);
  if (page === null) return null;
  const written = page
    .replaceAll('\\', '%5C')
    .replaceAll('<', '%3C')
    .replaceAll('>', '%3E')
    .replaceAll(/&(?=#?\w+;)/g, '&amp;');
  return [`[${escaped(words)}](<${written}>)`];
}

/** Marks that Markdown, or one of its dialects, reads anywhere in a line. */
const MARKS = /[\\`*_{}[\]<>&#|~!$^]/g;

/** What makes the item of a list of the beginning of a line; other such marks stand behind an apostrophe. */
const COUNTING = /^(\d{1,9})([.)])/;

/** A text as a line of Markdown that reads as it stands. */
function escaped(text: string): string {
  return (
    plainText(text)
      .replaceAll(MARKS, String.raw`\$&`)
      // addresses that GFM makes links of by themselves
      .replaceAll('://', String.raw`\://`)
      .replaceAll(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
      // an address of mail is one after all marks are read: a word joiner within it shows nothing
      .replaceAll(/@(?=\w)/g, '@\u2060')
  );
}

function atStart(text: string): string {
  return escaped(text).replace(COUNTING, String.raw`$1\$2`);
}
