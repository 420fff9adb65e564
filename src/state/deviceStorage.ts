import type { StateStorage } from 'zustand/middleware';

/**
 * What this device keeps for the next visit. A browser may refuse its storage, have none or have it
 * full: then nothing is kept, and nothing else fails for it.
 */
export const deviceStorage: StateStorage = {
  getItem: (key) => tried(() => localStorage.getItem(key)) ?? null,
  setItem: (key, text) => tried(() => localStorage.setItem(key, text)),
  removeItem: (key) => tried(() => localStorage.removeItem(key)),
};

function tried<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
