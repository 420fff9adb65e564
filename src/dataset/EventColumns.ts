import type { GeoEvent } from '../model/GeoEvent.ts';
import type { Iso3 } from '../model/Country.ts';
import type { Pair } from '../model/Pair.ts';
import { TONES } from '../model/Tone.ts';
import { TOPICS } from '../model/Topic.ts';

/** Lists of ids, one list a row: row `i` is `ids[offsets[i]]` up to, not with, `ids[offsets[i + 1]]`. */
export interface IdLists {
  /** One more than there are rows. */
  readonly offsets: Uint32Array;
  readonly ids: Uint32Array;
}

/** The events as columns, by event index. */
export interface EventColumns {
  readonly startDay: Int32Array;
  readonly endDay: Int32Array;
  /** Degrees; NaN for an event without a place. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** Index into {@link TOPICS}. */
  readonly topic: Uint8Array;
  /** Index into {@link TONES}. */
  readonly tone: Uint8Array;
  /** Ids are indexes into `pairs` and `actors`, both sorted. */
  readonly pairLists: IdLists;
  readonly actorLists: IdLists;
  readonly pairs: readonly Pair[];
  readonly actors: readonly Iso3[];
}

/** Columns in the order of `events`. */
export function buildColumns(events: readonly GeoEvent[]): EventColumns {
  const [pairs, pairLists] = idLists(events.map((event) => event.pairs));
  const [actors, actorLists] = idLists(events.map((event) => event.actors));
  return {
    startDay: Int32Array.from(events, ({ span }) => span.startDay),
    endDay: Int32Array.from(events, ({ span }) => span.endDay),
    lng: Float64Array.from(events, ({ place }) => place?.lng ?? NaN),
    lat: Float64Array.from(events, ({ place }) => place?.lat ?? NaN),
    topic: Uint8Array.from(events, ({ topic }) => TOPICS.indexOf(topic)),
    tone: Uint8Array.from(events, ({ tone }) => TONES.indexOf(tone)),
    pairLists,
    actorLists,
    pairs,
    actors,
  };
}

/** All words of the rows, sorted, and the rows as lists of their indexes. */
function idLists<Word extends string>(rows: readonly (readonly Word[])[]): [Word[], IdLists] {
  const words = [...new Set(rows.flat())].toSorted();
  const idOf = new Map(words.map((word, id) => [word, id]));
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + row.length;
  });
  const ids = Uint32Array.from(rows.flat(), (word) => idOf.get(word) ?? 0);
  return [words, { offsets, ids }];
}
