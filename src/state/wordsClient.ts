import type { EventSource } from '../events/EventSource.ts';
import type { EventWords } from '../events/EventWords.ts';
import { QueryClient } from '@tanstack/react-query';

/** Keeps what was read of rows of files. Given to each query, so that the page begins without it. */
export const wordsClient = new QueryClient({
  // what never changes, and is asked of this machine alone
  defaultOptions: { queries: { staleTime: Infinity, retry: false, networkMode: 'always' } },
});

/** Names the words of an event, of one reading of its file. */
export function wordsKey(source: EventSource, id: string) {
  return ['words', source.ownerOf(id)?.edition ?? 0, id] as const;
}

/** The words of an event that were read already. */
export function knownWords(source: EventSource, id: string): EventWords | null {
  return wordsClient.getQueryData<EventWords | null>(wordsKey(source, id)) ?? null;
}

/** Words of a source that could not be read are read anew, those in view at once. */
export function retryWords(edition: number): void {
  void wordsClient.resetQueries({
    predicate: ({ queryKey, state }) => queryKey[1] === edition && state.status === 'error',
  });
}

/** Lets go of what was read of a source, and of the source with it. */
export function forgetWords(edition: number): void {
  wordsClient.removeQueries({ predicate: ({ queryKey }) => queryKey[1] === edition });
}
