import { type Lang, textIn } from '../../model/LocalText.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import { publisherIn } from '../../model/Source.ts';

/** Who says it; of several pages of one publisher, which. The id itself where the set has no such source. */
export function sourceName(dataset: Dataset, id: string, lang: Lang): string {
  const source = dataset.sourcesById.get(id);
  if (!source) return id;
  const name = publisherIn(source, lang);
  return source.title && pagesOf(dataset, lang).get(name)! > 1
    ? `${name}, ${textIn(source.title, lang).text}`
    : name;
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
