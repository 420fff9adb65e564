import type { Reference, ReferenceType } from './Reference.ts';
import { datePartsOf } from './datePartsOf.ts';
import { plainText } from './plainText.ts';

/** Types of biblatex, and the field of each in which its styles print who publishes. */
const ENTRIES: Readonly<Record<ReferenceType, { type: string; publisher: string }>> = {
  dataset: { type: 'dataset', publisher: 'publisher' },
  webpage: { type: 'online', publisher: 'organization' },
  document: { type: 'misc', publisher: 'organization' },
};

/** Macros that every style of BibTeX defines. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * References as BibTeX in UTF-8, with the fields of biblatex: its `date` holds EDTF as it is written; for
 * older styles a single date is in `year` and `month` too. Titles keep their letters, names their "and".
 */
export function bibtex(references: readonly Reference[]): string {
  return references.map(entryOf).join('\n');
}

function entryOf(reference: Reference): string {
  const { id, type, url, archive, addressText, issued, accessed } = reference;
  const entry = ENTRIES[type];
  const notes = [addressText, archive].filter((note) => note !== null);
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', kept(reference.title)],
    ['series', kept(reference.container)],
    [entry.publisher, kept(reference.publisher)],
    ['version', kept(reference.version)],
    ['date', issued && `{${issued}}`],
    ...yearAndMonth(issued),
    ['url', url && `{${verbatim(url)}}`],
    ['urldate', accessed && `{${accessed}}`],
    ['note', notes.length > 0 ? kept(notes.join('; ')) : null],
    ['language', kept(reference.lang)],
  ];
  const lines = fields.flatMap(([key, value]) => (value === null ? [] : [`  ${key} = ${value},`]));
  return [`@${entry.type}{${id},`, ...lines, '}', ''].join('\n');
}

function yearAndMonth(issued: string | null): readonly (readonly [string, string])[] {
  const parts = issued === null ? null : datePartsOf(issued);
  if (!parts || parts.rough || parts.ends.length > 1) return [];
  const [year = 0, month] = parts.ends[0] ?? [];
  const macro = month === undefined ? undefined : MONTHS[month - 1];
  return [
    ['year', `{${String(year).padStart(4, '0')}}`],
    ...(macro === undefined ? [] : [['month', macro] as const]),
  ];
}

/** Braces within braces: what stands there is neither set in lower case nor split at "and". */
function kept(text: string | null): string | null {
  return text === null ? null : `{{${escaped(plainText(text))}}}`;
}

/** What LaTeX reads as a command; braces are written out, since BibTeX counts them even after a backslash. */
const SPECIALS: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
  ...['$', '&', '#', '%', '_'].map((sign) => [sign, `\\${sign}`] as const),
]);
/** The same, and signs that TeX draws as another one where they meet: `{}` keeps them apart. */
const SIGNS = /[\\{}^~<>$&#%_]|[-'`,](?=[-'`,])|[?!](?=`)/g;

function escaped(text: string): string {
  return text.replaceAll(SIGNS, (sign) => SPECIALS.get(sign) ?? `${sign}{}`);
}

/** An address, which BibTeX takes as it is, but for what would end its field. */
function verbatim(url: string): string {
  return plainText(url).replaceAll(/[{}\\ ]/g, (sign) => encodeURIComponent(sign));
}
