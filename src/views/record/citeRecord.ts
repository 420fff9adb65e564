import type { Day } from '../../model/Day.ts';
import { civilOf, isoOf } from '../../model/Day.ts';

export const CITATION_STYLES = ['text', 'bibtex', 'ris', 'csl'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What a citation of the record names. */
export interface Cited {
  readonly title: string;
  /** `2026.11.30`; null for a set without. */
  readonly edition: string | null;
  readonly lastDay: Day;
  readonly licence: string;
  readonly address: string;
  /** The day on which it was opened. */
  readonly accessed: Day;
}

const AUTHORS = 'Hemisphere contributors';

/** The record as a reference, in one of the styles that reference managers read. */
export function citeRecord(cited: Cited, style: CitationStyle): string {
  return STYLES[style](cited);
}

const STYLES: Readonly<Record<CitationStyle, (cited: Cited) => string>> = {
  text: (cited) => {
    const { title, lastDay, licence, address, accessed } = cited;
    const edition = cited.edition === null ? '' : `version ${cited.edition}, `;
    return `${AUTHORS} (${yearOf(cited)}). ${title} (${edition}record to ${isoOf(lastDay)}) [Data set]. ${licence}. ${address} Accessed ${isoOf(accessed)}.`;
  },
  bibtex: (cited) =>
    [
      '@misc{hemisphere,',
      `  author = {{${AUTHORS}}},`,
      `  title = {${cited.title}},`,
      `  year = {${yearOf(cited)}},`,
      ...(cited.edition === null ? [] : [`  version = {${cited.edition}},`]),
      `  note = {Data set. Record to ${isoOf(cited.lastDay)}. ${cited.licence}},`,
      `  url = {${cited.address}},`,
      `  urldate = {${isoOf(cited.accessed)}}`,
      '}',
    ].join('\n'),
  ris: (cited) =>
    [
      'TY  - DATA',
      `AU  - ${AUTHORS}`,
      `TI  - ${cited.title}`,
      `PY  - ${yearOf(cited)}`,
      ...(cited.edition === null ? [] : [`ET  - ${cited.edition}`]),
      `N1  - Record to ${isoOf(cited.lastDay)}. ${cited.licence}`,
      `UR  - ${cited.address}`,
      `Y2  - ${isoOf(cited.accessed)}`,
      'ER  - ',
    ].join('\n'),
  csl: (cited) =>
    JSON.stringify(
      {
        id: 'hemisphere',
        type: 'dataset',
        author: [{ literal: AUTHORS }],
        title: cited.title,
        issued: { 'date-parts': [[yearOf(cited)]] },
        ...(cited.edition !== null && { version: cited.edition }),
        note: `Record to ${isoOf(cited.lastDay)}. ${cited.licence}`,
        URL: cited.address,
        accessed: { 'date-parts': [Object.values(civilOf(cited.accessed))] },
      },
      null,
      2,
    ),
};

/** That of the edition, or else of the last day on record. */
function yearOf({ edition, lastDay }: Cited): number {
  return edition === null ? civilOf(lastDay).year : Number(edition.slice(0, 4));
}
