import type { Holdings } from '../Shown.ts';
import type { Found, SearchResult, Spelling } from './Found.ts';

type Search = (holdings: Holdings, q: string) => SearchResult;

let search: Search | null = null;

/** Loads what searches: the first picture does without. Until then {@link searchAll} finds nothing. */
export async function loadSearch(): Promise<void> {
  search ??= (await import('./searchIndex.ts')).searchIndex;
}

export function isSearchLoaded(): boolean {
  return search !== null;
}

/** All that a text finds, best first: every word must occur, the last ones may be unfinished. */
export function searchAll(holdings: Holdings, q: string): readonly Found[] {
  return search?.(holdings, q).found ?? [];
}

/** How what {@link searchAll} finds is spelled. */
export function spellingOf(holdings: Holdings, q: string): Spelling {
  return search?.(holdings, q).spelling ?? 'exact';
}
