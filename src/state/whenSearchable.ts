import { isSearchLoaded, loadSearch } from '../query/search/searchAll.ts';

/**
 * Whether a text can be searched for: at once when it is blank or the search is loaded, else when
 * that has been tried. A lens must not ask for a text before.
 */
export function whenSearchable(q: string, then: (can: boolean) => void): void {
  if (q.trim() === '' || isSearchLoaded()) then(true);
  else
    loadSearch().then(
      () => then(true),
      () => then(false),
    );
}
