/**
 * What this device keeps for the next visit, by key. A browser may refuse its storage, have none or have
 * it full: then nothing is kept, and nothing else fails for it.
 */
export const deviceStorage = {
  read: (key: string): string | null => tried(() => localStorage.getItem(key)) ?? null,
  keep: (key: string, text: string): void => tried(() => localStorage.setItem(key, text)),
};

function tried<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
