import { fetchAhead } from '../base/part.ts';
import { loadMessages } from '../i18n/loadMessages.ts';
import { speechStore } from '../state/speechStore.ts';

/**
 * Fetches all parts of the app ahead, and what they say, so that opening one waits for nothing: now, and
 * when a network that went is there again. Returns how to stop.
 */
export function fetchParts(): () => void {
  const waiting = new AbortController();
  const fetchAll = () => {
    loadMessages(speechStore.getState().lang, 'later').catch(() => undefined);
    void fetchAhead();
  };
  fetchAll();
  addEventListener('online', fetchAll, { signal: waiting.signal });
  return () => waiting.abort();
}
