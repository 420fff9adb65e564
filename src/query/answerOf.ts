import type { Dataset } from '../dataset/Dataset.ts';
import { type DaySpan, spansOverlap } from '../model/DaySpan.ts';
import type { GeoEvent } from '../model/GeoEvent.ts';
import type { Lens } from '../lens/Lens.ts';
import { TOPICS, type Topic } from '../model/Topic.ts';
import { searchHits } from './searchHits.ts';
import { timeOf } from './timeOf.ts';

/** The clauses of a lens that can hide an event, each with its bit in {@link Answer.misses}. */
export const CLAUSE_BITS = { time: 1, relationship: 2, country: 4, topic: 8, search: 16 } as const;
export type Clause = keyof typeof CLAUSE_BITS;
export const CLAUSES = Object.keys(CLAUSE_BITS) as readonly Clause[];

/** Which events a lens shows, and why it does not show the others. */
export interface Answer {
  readonly time: DaySpan;
  /** By event index: the bits of all clauses that the event fails; 0 is shown. */
  readonly misses: Uint8Array;
  /** Indexes of the events shown, by first day. */
  readonly shown: readonly number[];
  readonly total: number;
  /** How many events fail each clause, whatever else they fail; clauses that hide none are left out. */
  readonly hiders: readonly { readonly clause: Clause; readonly hides: number }[];
}

/** All views draw from this one answer, so that their counts agree. Linear in the number of events. */
export function answerOf(dataset: Dataset, lens: Lens): Answer {
  const { events } = dataset;
  const time = timeOf(dataset, lens);
  const hits = lens.q.trim() === '' ? null : searchHits(dataset, lens.q);
  const misses = new Uint8Array(events.length);
  const shown: number[] = [];
  events.forEach((event, index) => {
    const missed =
      missesOf(event, lens, time) | (hits && !hits.has(index) ? CLAUSE_BITS.search : 0);
    misses[index] = missed;
    if (missed === 0) shown.push(index);
  });
  const hiders = CLAUSES.map((clause) => ({ clause, hides: countMissing(misses, clause) }));
  return {
    time,
    misses,
    shown,
    total: events.length,
    hiders: hiders.filter(({ hides }) => hides > 0),
  };
}

function missesOf(event: GeoEvent, lens: Lens, time: DaySpan): number {
  const { pairs, countries, topics } = lens;
  return (
    (spansOverlap(event.span, time) ? 0 : CLAUSE_BITS.time) |
    (passes(pairs, event.pairs) ? 0 : CLAUSE_BITS.relationship) |
    (passes(countries, event.actors) ? 0 : CLAUSE_BITS.country) |
    (passes(topics, [event.topic]) ? 0 : CLAUSE_BITS.topic)
  );
}

/** An empty filter lets everything through; else one of the values must be wanted. */
function passes<T>(wanted: readonly T[], values: readonly T[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}

function countMissing(misses: Uint8Array, clause: Clause): number {
  let count = 0;
  for (const missed of misses) if (missed & CLAUSE_BITS[clause]) count++;
  return count;
}

/** Whether an event would be shown if one clause were lifted: what that clause's own control counts. */
export function shownWithout(answer: Answer, index: number, clause: Clause): boolean {
  return ((answer.misses[index] ?? 0) & ~CLAUSE_BITS[clause]) === 0;
}

/** Events by topic, ignoring the filter by topic itself. */
export function topicCounts(dataset: Dataset, answer: Answer): Readonly<Record<Topic, number>> {
  const counts = Object.fromEntries(TOPICS.map((topic) => [topic, 0])) as Record<Topic, number>;
  dataset.events.forEach((event, index) => {
    if (shownWithout(answer, index, 'topic')) counts[event.topic]++;
  });
  return counts;
}
