import { createStore, useStore } from 'zustand';

/** What the page is laid out and drawn for. */
export type Medium = 'screen' | 'paper';

export const mediumStore = createStore<{ readonly medium: Medium }>(() => ({ medium: 'screen' }));

export function useMedium(): Medium {
  return useStore(mediumStore, ({ medium }) => medium);
}
