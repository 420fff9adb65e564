import {
  NOTHING_SAVED,
  type SavedFault,
  type SavedRead,
  readSaved,
  savedText,
} from './readSaved.ts';
import { type StorageTrouble, savedStorage } from './savedStorage.ts';
import { createStore, useStore } from 'zustand';
import type { SavedView } from './SavedView.ts';

/** What the device keeps as saved views; damaged content is left as it is until the reader deletes it. */
export type SavedState =
  | ({ readonly type: 'read' } & SavedRead)
  | { readonly type: 'off' }
  | { readonly type: 'damaged'; readonly fault: SavedFault; readonly text: string };

const saved = createStore<{ readonly state: SavedState }>(() => ({
  state: { type: 'read', ...NOTHING_SAVED },
}));

/** Looks at what the device keeps now. */
export function lookAtSaved(): SavedState {
  const state = stateNow();
  saved.setState({ state });
  return state;
}

/** Follows what other pages of this browser save; returns how to stop. */
export function watchSaved(): () => void {
  return savedStorage.watch(lookAtSaved);
}

/**
 * Changes what is kept as it is now, whichever page of this browser changed it last. Null once it is kept;
 * else all stays as it was.
 */
export function editSaved(
  edit: (views: readonly SavedView[]) => readonly SavedView[],
): StorageTrouble | 'damaged' | null {
  const state = lookAtSaved();
  if (state.type !== 'read') return state.type;
  const next = { ...state, views: edit(state.views) };
  const trouble = savedStorage.keep(savedText(next));
  if (trouble === null) saved.setState({ state: next });
  return trouble;
}

/** Deletes all that is kept, readable or not. */
export function clearSaved(): StorageTrouble | null {
  const trouble = savedStorage.clear();
  lookAtSaved();
  return trouble;
}

export function useSaved(): SavedState {
  return useStore(saved, ({ state }) => state);
}

function stateNow(): SavedState {
  const kept = savedStorage.read();
  if (typeof kept === 'string') return { type: 'off' };
  if (kept.text === null) return { type: 'read', ...NOTHING_SAVED };
  const read = readSaved(kept.text);
  return typeof read === 'string'
    ? { type: 'damaged', fault: read, text: kept.text }
    : { type: 'read', ...read };
}
