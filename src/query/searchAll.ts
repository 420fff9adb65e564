import MiniSearch, { type Options } from 'minisearch';
import { type FoundKind, type SearchEntry, searchEntries } from './searchEntries.ts';
import { foldText, foldWords } from './foldText.ts';
import type { Dataset } from '../dataset/Dataset.ts';

export interface Found {
  readonly kind: FoundKind;
  /** Event, claim, country or scenario id, or a pair. */
  readonly id: string;
}

const OPTIONS: Options<SearchEntry> = {
  idField: 'key',
  fields: ['title', 'text'],
  tokenize: foldWords,
  processTerm: foldText,
  searchOptions: { prefix: true, combineWith: 'AND', boost: { title: 3 } },
};

const indexes = new WeakMap<Dataset, MiniSearch<SearchEntry>>();

/** All that a text finds, best first: every word must occur, the last ones may be unfinished. */
export function searchAll(dataset: Dataset, q: string): readonly Found[] {
  return indexOf(dataset)
    .search(q)
    .map((result) => {
      const key = String(result.id);
      const cut = key.indexOf(':');
      return { kind: key.slice(0, cut) as FoundKind, id: key.slice(cut + 1) };
    });
}

function indexOf(dataset: Dataset): MiniSearch<SearchEntry> {
  let index = indexes.get(dataset);
  if (!index) {
    index = new MiniSearch(OPTIONS);
    index.addAll(searchEntries(dataset));
    indexes.set(dataset, index);
  }
  return index;
}
