import { type Lang, textIn } from '../../model/LocalText.ts';
import { type Source, publisherIn } from '../../model/Source.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import { formatEdtf } from '../../i18n/formatDay.ts';
import { knownEdtf } from '../../model/readEdtf.ts';

/**
 * Who says it; of several pages of one publisher, which: by title, day, the end of its address, or its
 * id. The id alone where the set has no such source.
 */
export function sourceName(dataset: Dataset, id: string, lang: Lang): string {
  const source = dataset.sourcesById.get(id);
  if (!source) return id;
  const name = publisherIn(source, lang);
  return pagesOf(dataset, lang).get(name) === 1 ? name : `${name}, ${pageName(source, lang)}`;
}

function pageName({ id, title, date, url }: Source, lang: Lang): string {
  if (title) return textIn(title, lang).text;
  if (date !== undefined) return formatEdtf(knownEdtf(date), lang);
  return (url !== undefined && lastPart(url)) || id;
}

/** The last part of an address's path; empty where it has none. */
function lastPart(url: string): string {
  return new URL(url).pathname.split('/').findLast((part) => part !== '') ?? '';
}

const counted = new WeakMap<Dataset, Map<Lang, ReadonlyMap<string, number>>>();

/** How many sources bear a publisher's name, counted once for a data set and a language. */
function pagesOf(dataset: Dataset, lang: Lang): ReadonlyMap<string, number> {
  const byLang = counted.get(dataset) ?? new Map<Lang, ReadonlyMap<string, number>>();
  counted.set(dataset, byLang);
  const kept = byLang.get(lang);
  if (kept) return kept;
  const pages = new Map<string, number>();
  for (const source of dataset.sourcesById.values()) {
    const name = publisherIn(source, lang);
    pages.set(name, (pages.get(name) ?? 0) + 1);
  }
  byLang.set(lang, pages);
  return pages;
}
