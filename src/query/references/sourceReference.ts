import { type Citation, type Source, publisherIn } from '../../model/Source.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Lang } from '../../model/LocalText.ts';
import type { Reference } from '../../references/Reference.ts';
import { keyOf } from './keyOf.ts';
import { plainAddress } from '../../model/plainAddress.ts';

/**
 * A source as a reference, with its title as it was published and the day on which it was read for the
 * record. It names no author: the record keeps publishers alone.
 */
export function sourceReference(source: Source, lang: Lang): Reference {
  const { id, kind, title, date, url, addressText, archive, accessed } = source;
  return {
    id: keyOf('source', id),
    type: kind === 'data-set' ? 'dataset' : url === undefined ? 'document' : 'webpage',
    title: title?.en ?? null,
    container: null,
    publisher: publisherIn(source, lang),
    issued: date ?? null,
    accessed: accessed ?? null,
    version: null,
    url: url === undefined ? null : plainAddress(url),
    addressText: addressText ?? null,
    archive: archive === undefined ? null : plainAddress(archive),
    lang: source.lang ?? null,
  };
}

/** The sources that citations name, each once, in their order. */
export function citedReferences(
  dataset: Dataset,
  citations: readonly Citation[],
  lang: Lang,
): readonly Reference[] {
  const ids = new Set(citations.map(({ source }) => source));
  return [...ids].flatMap((id) => {
    const source = dataset.sourcesById.get(id);
    return source ? [sourceReference(source, lang)] : [];
  });
}
