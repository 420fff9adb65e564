import { type PartTrouble, troubleOf } from '../base/PartFault.ts';
import type { MessageId } from '../i18n/MessageId.ts';
import { isSearchLoaded, loadSearch } from '../query/search/searchAll.ts';

/**
 * Why a text cannot be searched for, null where it can: at once when it is blank or the search is loaded,
 * else when that has been tried. A lens must not ask for a text before.
 */
export function whenSearchable(q: string, then: (missing: PartTrouble | null) => void): void {
  if (q.trim() === '' || isSearchLoaded()) then(null);
  else
    loadSearch().then(
      () => then(null),
      (error: unknown) => then(troubleOf(error)),
    );
}

/** The message that says so. */
export function missingSearch(missing: PartTrouble): MessageId {
  return missing === 'unreachable' ? 'filters.searchFailed' : `app.part.${missing}`;
}
