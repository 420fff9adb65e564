import { type Lens, START_LENS } from '../lens/Lens.ts';
import { type LensEdit, editLens } from '../lens/editLens.ts';
import { createStore, useStore } from 'zustand';

/** How the address follows an edit: a deliberate act is a step of its own that Back undoes. */
export type HistoryAct = 'push' | 'replace';

interface LensState {
  readonly lens: Lens;
  readonly act: HistoryAct;
}

/** The one owner of the question. */
export const lensStore = createStore<LensState>(() => ({ lens: START_LENS, act: 'replace' }));

export function applyEdit(edit: LensEdit, act: HistoryAct = 'push'): void {
  const { lens } = lensStore.getState();
  const next = editLens(lens, edit);
  if (next !== lens) lensStore.setState({ lens: next, act });
}

/** Takes a whole lens, as a link or a step back gives it. */
export function replaceLens(lens: Lens): void {
  lensStore.setState({ lens, act: 'replace' });
}

export function useLens<T>(select: (lens: Lens) => T): T {
  return useStore(lensStore, ({ lens }) => select(lens));
}
