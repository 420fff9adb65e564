import { isSearchLoaded } from '../../query/search/searchAll.ts';
import type { SavedView, Seen } from '../../state/saved/SavedView.ts';
import { decodeLens } from '../../lens/decodeLens.ts';
import { seenIn } from '../../query/saved/seenIn.ts';
import { today } from '../../state/today.ts';
import { useLens } from '../../state/lensStore.ts';
import { useShown, useSource } from '../../state/ShownContext.ts';

/** Why what a view shows is not compared: a file that only this device has, a data set of its own, another one on screen, one without a version, a search that is not there yet. */
type NotSeen = 'files' | 'data' | 'elsewhere' | 'unversioned' | 'searching';

export type SeenNow =
  | { readonly seen: Seen; readonly why: null }
  | { readonly seen: null; readonly why: NotSeen };

/** Tells what a saved view shows of the record now, or why that cannot be told. */
export function useSeenNow(): (view: Pick<SavedView, 'query' | 'files'>) => SeenNow {
  const shown = useShown();
  useSource();
  const data = useLens((lens) => lens.data);
  return ({ query, files }) => {
    const not = (why: NotSeen): SeenNow => ({ seen: null, why });
    if (files.length > 0) return not('files');
    const { lens } = decodeLens(query);
    if (lens.data !== null) return not('data');
    if (data !== null) return not('elsewhere');
    if (shown.dataset.edition === null) return not('unversioned');
    if (lens.q.trim() !== '' && !isSearchLoaded()) return not('searching');
    const seen = seenIn(shown, lens);
    return seen ? { seen: { ...seen, on: today() }, why: null } : not('searching');
  };
}
