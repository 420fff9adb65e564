const KEY = 'hemisphere.saved';

/** Why the device keeps nothing: its browser does not allow it or has no way to, or has no room left. */
export type StorageTrouble = 'off' | 'full';

/** The text of the saved views; unlike a setting, it is told where it is not kept. */
export const savedStorage = {
  /** Null where nothing was saved. */
  read(): { readonly text: string | null } | StorageTrouble {
    return tried(() => ({ text: localStorage.getItem(KEY) ?? null }));
  },
  /** Null once it is kept; what was there before stays where it is not. */
  keep(text: string): StorageTrouble | null {
    return tried(() => {
      localStorage.setItem(KEY, text);
      return localStorage.getItem(KEY) === text ? null : 'off';
    });
  },
  clear(): StorageTrouble | null {
    return tried(() => {
      localStorage.removeItem(KEY);
      return null;
    });
  },
  /** Calls back when another page has changed it; returns how to stop. */
  watch(listener: () => void): () => void {
    const heed = ({ key }: StorageEvent) => {
      if (key === KEY || key === null) listener();
    };
    window.addEventListener('storage', heed);
    return () => window.removeEventListener('storage', heed);
  },
};

function tried<T>(act: () => T): T | StorageTrouble {
  try {
    return act();
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'off';
  }
}
