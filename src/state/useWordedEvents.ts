import type { EventKey } from '../events/EventSource.ts';
import type { GeoEvent } from '../model/GeoEvent.ts';
import { useQuery } from '@tanstack/react-query';
import { usePlayheadStatus } from './playhead.ts';
import { useSource } from './ShownContext.ts';
import { withWords } from './useWorded.ts';
import { wordsClient, wordsKey } from './wordsClient.ts';

interface WordedEvents {
  /** Those whose words are known. */
  readonly events: readonly GeoEvent[];
  readonly standing: 'exact' | 'about' | 'failed';
}

/** Several events with their words; rows of files come once all of them are read. */
export function useWordedEvents(keys: readonly EventKey[]): WordedEvents {
  const source = useSource();
  const events = keys.map((key) => source.event(key));
  const rows = events.filter(({ kind }) => kind === 'row');
  const isStill = usePlayheadStatus() === 'still';
  const { data, isError } = useQuery(
    {
      queryKey: ['words of', source.about.edition, ...rows.map(({ id }) => id)],
      enabled: rows.length > 0 && isStill,
      queryFn: async () => {
        // each is kept by itself too: the window moves, and most of its rows stay
        const words = await Promise.all(
          rows.map(({ id }) =>
            wordsClient.fetchQuery({
              queryKey: wordsKey(source, id),
              queryFn: async () => (await source.words(id)) ?? null,
            }),
          ),
        );
        return new Map(rows.map(({ id }, at) => [id, words[at]]));
      },
    },
    wordsClient,
  );
  if (rows.length === 0) return { events, standing: 'exact' };
  const known = events.flatMap((event) => {
    if (event.kind !== 'row') return [event];
    const words = data?.get(event.id);
    return words ? [withWords(event, words)] : [];
  });
  return { events: known, standing: data ? 'exact' : isError ? 'failed' : 'about' };
}
