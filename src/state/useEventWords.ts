import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { EventWords } from '../events/EventWords.ts';
import type { GeoEvent } from '../model/GeoEvent.ts';
import { usePlayheadStatus } from './playhead.ts';
import { useSource } from './ShownContext.ts';
import { wordsClient, wordsKey } from './wordsClient.ts';

/** What a file says in the row of an event, read from it when it is first looked at. */
export function useEventWords(event: GeoEvent): UseQueryResult<EventWords | null> {
  const source = useSource();
  // what flies past while time moves is not read
  const isStill = usePlayheadStatus() === 'still';
  return useQuery(
    {
      queryKey: wordsKey(source, event.id),
      enabled: event.kind === 'row' && isStill,
      queryFn: async () => (await source.words(event.id)) ?? null,
    },
    wordsClient,
  );
}
