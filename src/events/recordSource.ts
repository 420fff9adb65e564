import type { EventSource, SourceAbout } from './EventSource.ts';
import type { GeoEvent } from '../model/GeoEvent.ts';
import type { Lookups } from './table/Lookups.ts';
import { TableSource } from './table/TableSource.ts';
import { nextEdition } from './nextEdition.ts';
import { recordStore } from './table/recordStore.ts';

/** The events of a data set, each with a record of its own: text, sources, claims. */
export interface RecordSource extends EventSource {
  /** By first day, then id. */
  readonly events: readonly GeoEvent[];
  /** Undefined for an id that the data set does not hold. */
  eventOf(id: string): GeoEvent | undefined;
}

type Told = Pick<SourceAbout, 'id' | 'name' | 'span' | 'opening'>;

/**
 * Events with records, sorted by first day. `idsOf` gives the ids of those that a text finds, which
 * may name other records as well. An `edition` is that of a source with the same events.
 */
export function recordSource(
  told: Told,
  events: readonly GeoEvent[],
  idsOf: (q: string) => Iterable<string>,
  edition = nextEdition(),
): RecordSource {
  const store = recordStore(events);
  const lookups: Lookups = {
    find: (q) => ({
      state: 'found',
      positions: Uint32Array.from(
        [...new Set(idsOf(q))].flatMap((id) => store.positionOf(id) ?? []),
      ).toSorted(),
    }),
    selection: () => null,
    troubles: () => [],
    retry: () => {},
    words: () => null,
    said: async () => new Map(),
    subscribe: () => () => {},
    version: () => 0,
  };
  const about = { ...told, edition, kind: 'record', total: events.length } as const;
  return Object.assign(new TableSource(about, store, lookups), {
    events,
    eventOf: (id: string) => {
      const position = store.positionOf(id);
      return position === undefined ? undefined : store.eventAt(position);
    },
  });
}
