import { type Lang, textIn } from '../../model/LocalText.ts';
import { type Source, publisherIn } from '../../model/Source.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import { groupBy } from '../../base/groupBy.ts';
import { formatEdtf } from '../../i18n/formatDay.ts';
import { knownEdtf } from '../../model/readEdtf.ts';

/**
 * Who says it; of several pages of one publisher, which: by what tells it from the others, its title, its
 * day, the end of its address, or its id. The id alone where the set has no such source.
 */
export function sourceName(dataset: Dataset, id: string, lang: Lang): string {
  const source = dataset.sourcesById.get(id);
  if (!source) return id;
  const name = publisherIn(source, lang);
  const pages = pagesOf(dataset, lang).get(name) ?? [];
  if (pages.length === 1) return name;
  const others = pages.filter((page) => page !== source).map((page) => namesOf(page, lang));
  const own = namesOf(source, lang).find((one) => !others.some((other) => other.includes(one)));
  return `${name}, ${own ?? id}`;
}

/** What a page can be called, the best first. */
function namesOf({ id, title, date, url }: Source, lang: Lang): readonly string[] {
  const names = [
    title && textIn(title, lang).text,
    date !== undefined && formatEdtf(knownEdtf(date), lang),
    url !== undefined && lastPart(url),
    id,
  ];
  return names.filter((name) => typeof name === 'string' && name !== '') as string[];
}

/** The last part of an address's path; empty where it has none. */
function lastPart(url: string): string {
  return new URL(url).pathname.split('/').findLast((part) => part !== '') ?? '';
}

const grouped = new WeakMap<Dataset, Map<Lang, ReadonlyMap<string, readonly Source[]>>>();

/** Sources by the name of their publisher, grouped once for a data set and a language. */
function pagesOf(dataset: Dataset, lang: Lang): ReadonlyMap<string, readonly Source[]> {
  const byLang = grouped.get(dataset) ?? new Map<Lang, ReadonlyMap<string, readonly Source[]>>();
  grouped.set(dataset, byLang);
  const kept = byLang.get(lang);
  if (kept) return kept;
  const pages = groupBy([...dataset.sourcesById.values()], (source) => [publisherIn(source, lang)]);
  byLang.set(lang, pages);
  return pages;
}
