import type { EvidenceTelling } from '../../../../src/query/evidence/Asked.ts';
import { FILTER_FIELDS } from '../../../../src/lens/filters.ts';
import type { Lang } from '../../../../src/model/LocalText.ts';
import type { Lens } from '../../../../src/lens/Lens.ts';
import type { Shown } from '../../../../src/query/Shown.ts';
import type { Sentence, TextDocument } from '../../../../src/documents/TextDocument.ts';
import { dayAt } from '../../data/bundled.ts';
import { encodeLens } from '../../../../src/lens/encodeLens.ts';
import { evidenceOf } from '../../../../src/query/evidence/evidenceOf.ts';
import { sayIn } from '../../i18n/sayIn.ts';

export const PAGE = 'https://example.org/';

/** How evidence is told in a language, with filters by their values. */
export function tellingIn({ dataset }: Shown, lang: Lang = 'en'): EvidenceTelling {
  return {
    dataset,
    lang,
    t: sayIn(lang),
    today: dayAt('2026-12-01'),
    addressOf: (lens) => `${PAGE}?${encodeLens(lens)}`,
    filterNames: (lens) => FILTER_FIELDS.flatMap((field) => [lens[field]].flat()).filter(Boolean),
  };
}

export function evidenceFor(shown: Shown, lens: Lens, lang: Lang = 'en'): Promise<TextDocument> {
  return evidenceOf(shown, lens, tellingIn(shown, lang));
}

/** All that a document says with an address of its own: its text, and the address. */
export function saidIn(
  document: TextDocument,
): readonly { said: string; address: string | null }[] {
  return document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      switch (block.type) {
        case 'list':
          return block.sentences.map(told);
        case 'group':
          return [block.heading, ...block.sentences].map(told);
        case 'table':
          return block.rows.map(({ cells, address }) => ({ said: cells.join(' | '), address }));
        case 'works':
          return block.works.map(told);
      }
    }),
  );
}

function told({ runs, address }: Sentence) {
  return { said: runs.map(({ text }) => text).join(' '), address };
}

/** What the section of an id says. */
export function sectionOf(document: TextDocument, id: string): readonly string[] {
  const sections = document.sections.filter((section) => section.id === id);
  return saidIn({ ...document, sections }).map(({ said }) => said);
}
