import { fetchAhead } from '../base/part.ts';
import { loadMessages } from '../i18n/loadMessages.ts';
import { speechStore } from '../state/speechStore.ts';

/** Between one part and the next what the reader does has its turn. */
const PAUSE_MS = 30;

/**
 * Fetches all parts of the app ahead, and what they say, so that opening one waits for nothing: now, and
 * when a network that went is there again; none while a hand presses or drags. Returns how to stop.
 */
export function fetchParts(): () => void {
  const fetchAll = () => {
    loadMessages(speechStore.getState().lang, 'later').catch(() => undefined);
    void fetchAhead(turn);
  };
  fetchAll();
  addEventListener('online', fetchAll);
  return () => removeEventListener('online', fetchAll);
}

async function turn(): Promise<void> {
  do await new Promise((done) => setTimeout(done, PAUSE_MS));
  while (document.querySelector(':active'));
}
