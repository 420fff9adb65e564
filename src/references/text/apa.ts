import type { Reference } from '../Reference.ts';
import type { StyleWords } from './StyleWords.ts';
import { dateWords, yearFirst } from './dateWords.ts';
import { sentences } from './sentences.ts';

/**
 * A reference as one line in APA, 7th edition: without an author the title goes first (9.12), without a
 * title what the work is, in brackets (9.22). The day of reading is told wherever it is known.
 */
export function apa(reference: Reference, words: StyleWords): string {
  const { type, title, container, publisher, issued, accessed, url, addressText, archive } =
    reference;
  const kind = `[${words.kinds[type]}]`;
  const edition = reference.version === null ? [] : [`(${words.version(reference.version)})`];
  const described = type === 'dataset' ? [...edition, kind] : edition;
  const whole = container ?? title;
  const named = whole === null ? kind : [whole, ...described].join(' ');
  const address = url ?? addressText;
  const day = accessed && dateWords(accessed, words.lang);
  return sentences([
    container === null ? named : title,
    `(${issued === null ? words.noDate : yearFirst(issued, words.lang)})`,
    container === null ? null : words.within(named),
    publisher,
    day !== null && address !== null ? words.retrieved(day, address) : address,
    archive && words.archived(archive),
  ]);
}
