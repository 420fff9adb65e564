import MiniSearch, { type Options } from 'minisearch';
import { type FoundKind, type SearchEntry, searchEntries } from './searchEntries.ts';
import { foldText, foldWords } from './foldText.ts';
import type { Dataset } from '../dataset/Dataset.ts';

export interface Found {
  readonly kind: FoundKind;
  /** The id of what was found, or a pair. */
  readonly id: string;
}

/** A name that a short word may stand for comes first; the many of one kind do not crowd out others. */
const WEIGHTS: Readonly<Record<FoundKind, number>> = {
  country: 3,
  bloc: 3,
  pair: 1,
  event: 1,
  claim: 1,
  scenario: 1,
  vote: 0.5,
  source: 0.5,
};

const OPTIONS: Options<SearchEntry> = {
  idField: 'key',
  fields: ['title', 'text'],
  tokenize: foldWords,
  processTerm: foldText,
  searchOptions: {
    prefix: true,
    combineWith: 'AND',
    boost: { title: 3 },
    boostDocument: (key) => WEIGHTS[foundOf(String(key)).kind],
  },
};

const indexes = new WeakMap<Dataset, MiniSearch<SearchEntry>>();

/** All that a text finds, best first: every word must occur, the last ones may be unfinished. */
export function searchAll(dataset: Dataset, q: string): readonly Found[] {
  return indexOf(dataset)
    .search(q)
    .map((result) => foundOf(String(result.id)));
}

function foundOf(key: string): Found {
  const cut = key.indexOf(':');
  return { kind: key.slice(0, cut) as FoundKind, id: key.slice(cut + 1) };
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
