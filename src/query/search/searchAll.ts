import type { Holdings } from '../Shown.ts';
import { part } from '../../base/part.ts';
import type { Found, SearchResult, Spelling } from './Found.ts';

type Search = (holdings: Holdings, q: string) => SearchResult;

const search = part<Search>(async () => (await import('./searchIndex.ts')).searchIndex);

/** Loads what searches: the first picture does without. Until then {@link searchAll} finds nothing. */
export async function loadSearch(): Promise<void> {
  await search.ask();
}

export function isSearchLoaded(): boolean {
  return search.known() !== undefined;
}

/** All that a text finds, best first: every word must occur, the last ones may be unfinished. */
export function searchAll(holdings: Holdings, q: string): readonly Found[] {
  return search.known()?.(holdings, q).found ?? [];
}

/** How what {@link searchAll} finds is spelled. */
export function spellingOf(holdings: Holdings, q: string): Spelling {
  return search.known()?.(holdings, q).spelling ?? 'exact';
}
