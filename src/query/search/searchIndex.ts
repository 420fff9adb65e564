import MiniSearch, { type Options } from 'minisearch';
import { type SearchEntry, searchEntries } from './searchEntries.ts';
import { foldText, foldWords } from './foldText.ts';
import { namesInAll } from '../../i18n/namesInAll.ts';
import type { Holdings } from '../Shown.ts';
import { TOPICS } from '../../model/Topic.ts';
import type { Open } from '../../lens/Lens.ts';

/** A name that a short word may stand for comes first; the many of one kind do not crowd out others. */
const WEIGHTS: Readonly<Record<Open['type'], number>> = {
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
    boostDocument: (key) => WEIGHTS[foundOf(String(key)).type],
  },
};

const indexes = new WeakMap<Holdings['record'], MiniSearch<SearchEntry>>();

/** All that a text finds, best first: every word must occur, the last ones may be unfinished. */
export function searchIndex(holdings: Holdings, q: string): readonly Open[] {
  const found = indexOf(holdings)
    .search(q)
    .map((result) => foundOf(String(result.id)));
  return [...found, ...eventsOfTopic(holdings, q, found)];
}

/** Events that a text finds only as the name of their topic, in any language. */
function eventsOfTopic({ record }: Holdings, q: string, found: readonly Open[]): Open[] {
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
function foundOf(key: string): Open {
  const cut = key.indexOf(':');
  return { type: key.slice(0, cut), id: key.slice(cut + 1) } as Open;
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
