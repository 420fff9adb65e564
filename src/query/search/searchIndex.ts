import MiniSearch, { type Options, type Query } from 'minisearch';
import type { Found, SearchResult, Spelling } from './Found.ts';
import { type SearchEntry, searchEntries } from './searchEntries.ts';
import { foldText, foldWords } from './foldText.ts';
import { namesInAll } from '../../i18n/namesInAll.ts';
import type { Holdings } from '../Shown.ts';
import { TOPICS } from '../../model/Topic.ts';
import { wantedWords } from './wantedWords.ts';

/** A name that a short word may stand for comes first; the many of one kind do not crowd out others. */
const WEIGHTS: Readonly<Record<Found['type'], number>> = {
  country: 3,
  bloc: 3,
  person: 2,
  scenario: 2,
  pair: 1,
  event: 1,
  claim: 1,
  vote: 0.5,
  source: 0.5,
};

const OPTIONS: Options<SearchEntry> = {
  idField: 'key',
  fields: ['title', 'text', 'aside'],
  tokenize: foldWords,
  processTerm: foldText,
  searchOptions: {
    boost: { title: 3, aside: 0.1 },
    boostDocument: (key) => WEIGHTS[foundOf(String(key)).type],
  },
};

/** In long words a letter may be wrong, or two change places; a short one would be another word. */
function slipsIn(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

interface Searched extends SearchResult {
  readonly q: string;
}

const indexes = new WeakMap<Holdings['record'], MiniSearch<SearchEntry>>();
const latest = new WeakMap<Holdings['record'], Searched>();

/**
 * All that a text finds, best first: every word must occur, the last ones may be unfinished. Where
 * nothing is found so, what is spelled nearly so.
 */
export function searchIndex(holdings: Holdings, q: string): SearchResult {
  const known = latest.get(holdings.record);
  if (known?.q === q) return known;
  const exact = findBy(holdings, q, 'exact');
  const found = exact.length > 0 ? exact : findBy(holdings, q, 'near');
  const spelling = exact.length > 0 || found.length === 0 ? 'exact' : 'near';
  const searched: Searched = { q, found, spelling };
  latest.set(holdings.record, searched);
  return searched;
}

function findBy(holdings: Holdings, q: string, spelling: Spelling): readonly Found[] {
  const found = indexOf(holdings)
    .search(queryOf(q, spelling))
    .map((result) => foundOf(String(result.id)));
  return [...found, ...eventsOfTopic(holdings, q, found)];
}

function queryOf(q: string, spelling: Spelling): Query {
  return {
    combineWith: 'AND',
    queries: wantedWords(q).map(({ typed, others }) => ({
      combineWith: 'OR',
      queries: [
        { queries: [typed], prefix: true, fuzzy: spelling === 'near' && slipsIn(typed) },
        ...others.map((name): Query => ({ queries: [name], combineWith: 'AND', prefix: false })),
      ],
    })),
  };
}

/** Events that a text finds only as the name of their topic, in any language. */
function eventsOfTopic({ record }: Holdings, q: string, found: readonly Found[]): Found[] {
  const words = String(foldWords(q));
  const topics = TOPICS.filter((topic) =>
    namesInAll('topic', topic).some((name) => String(foldWords(name)) === words),
  );
  if (topics.length === 0) return [];
  const known = new Set(found.flatMap(({ type, id }) => (type === 'event' ? [id] : [])));
  return record.events
    .filter(({ id, topic }) => topics.includes(topic) && !known.has(id))
    .map(({ id }) => ({ type: 'event', id }));
}

/** What an entry's key names. Keys are written by `searchEntries`, so that a pair is one. */
function foundOf(key: string): Found {
  const cut = key.indexOf(':');
  return { type: key.slice(0, cut), id: key.slice(cut + 1) } as Found;
}

function indexOf(holdings: Holdings): MiniSearch<SearchEntry> {
  let index = indexes.get(holdings.record);
  if (!index) {
    index = new MiniSearch(OPTIONS);
    index.addAll(searchEntries(holdings));
    indexes.set(holdings.record, index);
  }
  return index;
}
