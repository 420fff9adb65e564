import { useSyncExternalStore } from 'react';

/** Whether the device says that it has a network; it may have one that leads nowhere. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

function subscribe(onChange: () => void): () => void {
  const waiting = new AbortController();
  addEventListener('online', onChange, { signal: waiting.signal });
  addEventListener('offline', onChange, { signal: waiting.signal });
  return () => waiting.abort();
}
