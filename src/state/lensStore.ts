import { type Lens, START_LENS } from '../lens/Lens.ts';
import { type LensEdit, editLens } from '../lens/editLens.ts';
import { type FilterValues, filtersOf, sameFilters } from '../lens/filters.ts';
import { createStore, useStore } from 'zustand';

/** How the address follows an edit: a deliberate act is a step of its own that Back undoes. */
export type HistoryAct = 'push' | 'replace';

/** Where a whole lens comes from: an address that the page was opened with, or a step back or forth. */
export type LinkOrigin = 'address' | 'history';

interface LensState {
  readonly lens: Lens;
  readonly act: HistoryAct;
  /** The link that was followed last. Another object for each, so that each is settled once. */
  readonly link: { readonly origin: LinkOrigin };
}

/** The one owner of the question. */
export const lensStore = createStore<LensState>(() => ({
  lens: START_LENS,
  act: 'replace',
  link: { origin: 'address' },
}));

export function applyEdit(edit: LensEdit, act: HistoryAct = 'push'): void {
  const { lens } = lensStore.getState();
  const next = editLens(lens, edit);
  if (next !== lens) lensStore.setState({ lens: next, act });
}

/** Takes the lens of a link, which has yet to be settled for the data set. */
export function takeLens(lens: Lens, origin: LinkOrigin): void {
  lensStore.setState({ lens, act: 'replace', link: { origin } });
}

/** Puts a whole lens in place of the present one. */
export function replaceLens(lens: Lens): void {
  lensStore.setState({ lens, act: 'replace' });
}

export function useLens<T>(select: (lens: Lens) => T): T {
  return useStore(lensStore, ({ lens }) => select(lens));
}

let filters = filtersOf(START_LENS);

/** The filters alone: the same object until one of them changes. */
export function useFilters(): FilterValues {
  return useLens((lens) => {
    if (!sameFilters(filters, lens)) filters = filtersOf(lens);
    return filters;
  });
}
