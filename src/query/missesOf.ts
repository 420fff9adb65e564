import { type Ask, keepsActors, keepsPairs } from './askOf.ts';
import { dayOf, endDayOf } from '../columns/EventTable.ts';
import { toneOfKind, topicOfKind } from '../model/kindOf.ts';
import type { Day } from '../model/Day.ts';
import type { EventStore } from '../dataset/EventStore.ts';
import type { Lens } from '../lens/Lens.ts';
import { bisect } from '../base/bisect.ts';
import { spansOverlap } from '../model/DaySpan.ts';

/** The clauses of a lens that can hide an event, each with its bit in {@link missesOf}. */
export const CLAUSE_BITS = {
  time: 1,
  relationship: 2,
  country: 4,
  topic: 8,
  search: 16,
  tone: 32,
} as const;
export type Clause = keyof typeof CLAUSE_BITS;
export const CLAUSES = Object.keys(CLAUSE_BITS) as readonly Clause[];

/** The bits of all clauses that the event at a position fails; 0 is shown. */
export function missesOf(
  store: EventStore,
  lens: Lens,
  { time, hits }: Ask,
  position: number,
): number {
  const { table, parties } = store;
  const party = parties[table.party[position]!]!;
  const kind = table.kind[position]!;
  const span = {
    startDay: dayOf(table, position) as Day,
    endDay: endDayOf(table, position) as Day,
  };
  const fails: Readonly<Record<Clause, boolean>> = {
    time: !spansOverlap(span, time),
    relationship: !keepsPairs(lens, party),
    country: !keepsActors(lens, party),
    topic: lens.topics.length > 0 && !lens.topics.includes(topicOfKind(kind)),
    search: hits !== null && !holds(hits, position),
    tone: lens.tones.length > 0 && !lens.tones.includes(toneOfKind(kind)),
  };
  return CLAUSES.reduce((bits, clause) => bits | (fails[clause] ? CLAUSE_BITS[clause] : 0), 0);
}

function holds(ascending: Uint32Array, value: number): boolean {
  return ascending[bisect(ascending, value, 0, ascending.length)] === value;
}
