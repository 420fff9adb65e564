import { type Citation, type Source, publisherIn } from '../../../model/Source.ts';
import { type Lang, textIn } from '../../../model/LocalText.ts';
import type { Dataset } from '../../../dataset/Dataset.ts';
import type { Say } from '../../../i18n/useMessage.ts';
import { locatorWords } from './locatorWords.ts';
import { formatDay } from '../../../i18n/formatDay.ts';

export interface Cited {
  readonly title: string;
  /** What is cited of it, a sentence without its full stop: "Severed, as of 30 Nov 2025". */
  readonly statement: string;
  readonly citations: readonly Citation[];
}

interface Setting {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly t: Say;
  /** The full address of the view. */
  readonly address: string;
}

/** A citation as plain text of one paragraph: what, who says so, which data set to which day, where. */
export function citationText(cited: Cited, { dataset, lang, t, address }: Setting): string {
  const sources = cited.citations.map((citation) => {
    const source = dataset.sourcesById.get(citation.source);
    return source ? sourceText(source, citation, lang, t) : citation.source;
  });
  return t(sources.length > 0 ? 'dossier.citation.text' : 'dossier.citation.textNoSource', {
    title: cited.title,
    statement: cited.statement,
    sources: oneByOne(sources, t),
    dataset: textIn(dataset.title, lang).text,
    version: dataset.edition ?? 'none',
    day: formatDay(dataset.span.endDay, lang),
    address,
  });
}

function oneByOne(sources: readonly string[], t: Setting['t']): string {
  const [first = '', ...rest] = sources;
  return rest.reduce(
    (before, source) => t('dossier.citation.next', { sources: before, source }),
    first,
  );
}

function sourceText(source: Source, { locator }: Citation, lang: Lang, t: Setting['t']): string {
  const title = source.title && textIn(source.title, lang).text;
  const where = source.url ?? source.addressText;
  const place = locator && locatorWords(locator, t);
  const words = [publisherIn(source, lang), title, place].filter(Boolean).join(', ');
  return where === undefined ? words : `${words} (${where})`;
}
