import type { ConfidenceId } from '../../../src/model/Source.ts';
import type { Day } from '../../../src/model/Day.ts';
import type { DaySpan } from '../../../src/model/DaySpan.ts';
import { APPROXIMATE_FROM, type GeoEvent } from '../../../src/model/GeoEvent.ts';
import type { Pair } from '../../../src/model/Pair.ts';
import { TONES, type Tone } from '../../../src/model/Tone.ts';
import { TOPICS, type Topic } from '../../../src/model/Topic.ts';
import { type Random, randomOf } from '../columns/someEvents.ts';
import { pairOf } from '../../../src/model/Pair.ts';
import { planeUnits } from '../../../src/model/planeUnits.ts';
import { rowId } from '../../../src/model/rowId.ts';

/** An event as a plain value, for oracles: what every kind of source can say of it. */
export interface PlainEvent {
  readonly id: string;
  readonly span: DaySpan;
  readonly topic: Topic;
  readonly tone: Tone;
  readonly pairs: readonly Pair[];
  readonly actors: readonly string[];
  readonly place: { readonly lng: number; readonly lat: number } | null;
  readonly isRough: boolean;
  /** Its first day is not known to the day. */
  readonly isVague: boolean;
  /** How sure it is, and by which sources; null where its own source does not say. */
  readonly backing: {
    readonly confidence: ConfidenceId;
    readonly sources: readonly string[];
  } | null;
  /** Those of {@link WORDS} that find it. */
  readonly words: readonly string[];
}

/** What is searched for; nothing has the last one. */
export const WORDS = ['asylum', 'strike', 'venezuela', 'zzz'] as const;

const STATES = ['MEX', 'PER', 'USA', 'VEN', 'CUB', 'BRA', 'COL', 'NIC'] as const;

const CITIES = [
  { lng: -99.13, lat: 19.43 },
  { lng: -77.04, lat: -12.05 },
  { lng: -77.05, lat: -12.06 },
  { lng: -66.9, lat: 10.5 },
  { lng: -82.38, lat: 23.13 },
  { lng: -47.88, lat: -15.79 },
  { lng: -70.65, lat: -33.45 },
] as const;

interface Wishes {
  readonly count: number;
  readonly seed: number;
  /** The first day, and on how many days events begin. */
  readonly from?: number;
  readonly days?: number;
  readonly idOf?: (at: number) => string;
}

/** Events of few states over few days, in no order; a third last for some days, a quarter has no place. */
export function somePlain({ count, seed, from = 0, days = 30, idOf = (at) => `E${at}` }: Wishes) {
  const random = randomOf(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  return Array.from({ length: count }, (_, at): PlainEvent => {
    const startDay = (from + upTo(days)) as Day;
    const endDay = (startDay + (random() < 0.3 ? 1 + upTo(days / 3) : 0)) as Day;
    const { lng, lat } = CITIES[upTo(CITIES.length)]!;
    return {
      id: idOf(at),
      span: { startDay, endDay },
      topic: TOPICS[upTo(random() < 0.5 ? 3 : TOPICS.length)]!,
      tone: TONES[upTo(TONES.length)]!,
      ...someParty(random),
      place: random() < 0.25 ? null : { lng: lng + random() / 4, lat: lat + random() / 4 },
      isRough: random() < 0.2,
      isVague: random() < 0.15,
      backing: {
        confidence: random() < 0.5 ? 'corroborated' : 'general',
        sources: ['press', 'agency', 'ministry'].filter(() => random() < 0.4),
      },
      words: WORDS.slice(0, -1).filter(() => random() < 0.3),
    };
  });
}

/** Up to three states, with none, one or all of the pairs that they make. */
function someParty(random: Random): Pick<PlainEvent, 'pairs' | 'actors'> {
  const some = STATES.filter(() => random() < 0.25).slice(0, 3);
  const actors = some.length > 0 ? some : [STATES[Math.floor(random() * STATES.length)]!];
  const pairs = actors.flatMap((a, i) => actors.slice(i + 1).map((b) => pairOf(a, b)));
  return { actors, pairs: pairs.slice(0, Math.floor(random() * 4)) };
}

/** The rows of a file, in its order. */
export function somePlainRows(file: string, wishes: Omit<Wishes, 'idOf'>): PlainEvent[] {
  const rows = somePlain({ ...wishes, idOf: (at) => rowId(file, at) });
  return rows.map((row) => ({ ...row, backing: null }));
}

/** Lists of events as sources tell them: by first day; of one day, by source, then as they came. */
export function inOrder(...lists: readonly (readonly PlainEvent[])[]): PlainEvent[] {
  return lists.flat().toSorted((a, b) => a.span.startDay - b.span.startDay);
}

/** Where an event is, in whole units of the plane. */
export function unitsOf({ place }: Pick<PlainEvent, 'place'>) {
  return place && planeUnits(place.lng, place.lat);
}

/** Events of a data set as plain values; `finds` tells which words find an event. */
export function plainOf(
  events: readonly GeoEvent[],
  finds: (word: string, id: string) => boolean,
): PlainEvent[] {
  return events.map(({ id, span, topic, tone, pairs, actors, place, ...event }) => ({
    id,
    span,
    topic,
    tone,
    pairs,
    actors,
    place,
    isVague: !/^\d{4}-\d\d-\d\d(\/(\d{4}-\d\d-\d\d|\.\.))?$/.test(event.date.edtf),
    isRough: (place?.precision ?? 0) >= APPROXIMATE_FROM,
    backing: {
      confidence: event.confidence,
      sources: [...new Set(event.citations.map(({ source }) => source))],
    },
    words: WORDS.filter((word) => finds(word, id)),
  }));
}
