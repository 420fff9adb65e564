import type { Reference } from '../Reference.ts';
import type { StyleWords } from './StyleWords.ts';
import { dateWords } from './dateWords.ts';
import { sentences } from './sentences.ts';

/** A reference as one line of the bibliography in Chicago, 17th edition, notes and bibliography (14.205–14.207). */
export function chicago(reference: Reference, words: StyleWords): string {
  const { type, title, container, publisher, issued, accessed, version, url, addressText } =
    reference;
  const edition = version === null ? null : words.version(version);
  return sentences([
    title === null ? words.kinds[type] : quoted(title, words),
    container && words.within(container),
    edition,
    publisher,
    issued === null ? words.noDate : dateWords(issued, words.lang),
    accessed && words.accessed(dateWords(accessed, words.lang)),
    url ?? addressText,
    reference.archive && words.archived(reference.archive),
  ]);
}

/** A title that asks or calls has its own mark instead of the full stop. */
function quoted(title: string, words: StyleWords): string {
  return words.quoted(title.replace(/\.$/, '')).replace(/([?!…])\.(?=”$)/, '$1');
}
