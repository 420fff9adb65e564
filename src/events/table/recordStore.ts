import type { EventStore } from './EventStore.ts';
import { isToTheDay } from '../../model/EdtfDate.ts';
import { FrameReader } from '../../columns/FrameReader.ts';
import { APPROXIMATE_FROM, type GeoEvent } from '../../model/GeoEvent.ts';
import type { RawEvents } from '../../columns/RawEvents.ts';
import type { Party } from '../../model/Party.ts';
import { TONES } from '../../model/Tone.ts';
import { NO_FILTER } from '../../columns/Filter.ts';
import { buildTable } from '../../columns/buildTable.ts';
import { dayCounts } from '../../columns/DayCounts.ts';
import { KIND_TOPICS, kindOf } from '../../model/kindOf.ts';
import { planeUnits } from '../../model/planeUnits.ts';

/** As many numbers as a column of parties holds. */
const PARTIES_MOST = 65_536;

/** Events that are held as they are, sorted by first day, so that an index into `events` is a position. */
export function recordStore(events: readonly GeoEvent[]): EventStore {
  const told = partiesOf(events, ({ confidence, citations }) => ({
    backing: { confidence, sources: [...new Set(citations.map(({ source }) => source))] },
  }));
  // rather no filter by backing than no events
  const { ids, parties } =
    told.parties.length > PARTIES_MOST ? partiesOf(events, () => ({})) : told;
  const sizes = { parties: parties.length, topics: KIND_TOPICS, tones: TONES.length };
  const table = buildTable(rawOf(events, ids), sizes);
  const positions = new Map(events.map(({ id }, position) => [id, position]));
  return {
    table,
    days: dayCounts(table, NO_FILTER),
    parties,
    frameReader: (asked) => new FrameReader(asked),
    eventAt: (position) => {
      const event = events[position];
      if (!event) throw new RangeError(`No event at position ${position} of ${events.length}.`);
      return event;
    },
    has: (id) => positions.has(id),
    positionOf: (id) => positions.get(id),
  };
}

function rawOf(events: readonly GeoEvent[], party: Uint16Array): RawEvents {
  const places = events.map(({ place }) =>
    place ? planeUnits(place.lng, place.lat) : { x: 0, y: 0 },
  );
  return {
    count: events.length,
    startDay: Int32Array.from(events, ({ span }) => span.startDay),
    endDay: Int32Array.from(events, ({ span }) => span.endDay),
    vague: Uint8Array.from(events, ({ date }) => Number(!isToTheDay(date))),
    x: Uint16Array.from(places, ({ x }) => x),
    y: Uint16Array.from(places, ({ y }) => y),
    party,
    kind: Uint8Array.from(events, ({ topic, tone, place }) =>
      kindOf(topic, tone, place && place.precision >= APPROXIMATE_FROM ? 'area' : 'point'),
    ),
  };
}

interface Parties {
  readonly ids: Uint16Array;
  readonly parties: readonly Party[];
}

function partiesOf(
  events: readonly GeoEvent[],
  backingOf: (event: GeoEvent) => Pick<Party, 'backing'>,
): Parties {
  const parties: Party[] = [];
  const idOf = new Map<string, number>();
  const ids = Uint16Array.from(events, (event) => {
    const party: Party = { pairs: event.pairs, actors: event.actors, ...backingOf(event) };
    const key = JSON.stringify(party);
    let id = idOf.get(key);
    if (id === undefined) {
      id = parties.push(party) - 1;
      idOf.set(key, id);
    }
    return id;
  });
  return { ids, parties };
}
