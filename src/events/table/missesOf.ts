import { CLAUSE_BITS } from '../ask/clauses.ts';
import { EVENT_FILTERS, FILTER_RULES, judgeOf } from '../ask/filterRules.ts';
import { dayOf, endDayOf } from '../../columns/EventTable.ts';
import { toneOfKind, topicOfKind } from '../../model/kindOf.ts';
import type { Ask } from '../ask/Ask.ts';
import type { EventStore } from './EventStore.ts';
import type { Terms } from './TermsKeeper.ts';
import { bisect } from '../../base/bisect.ts';

/** The bits of all clauses that the event at a position fails; 0 is shown. */
export function missesOf(
  { table, parties }: EventStore,
  { time, filters }: Ask,
  { hits }: Terms,
  position: number,
): number {
  const kind = table.kind[position]!;
  const fails = <T>(keeps: ((judged: T) => boolean) | null, judged: T) =>
    keeps !== null && !keeps(judged);
  const isOff = dayOf(table, position) > time.endDay || endDayOf(table, position) < time.startDay;
  let bits = isOff ? CLAUSE_BITS.time : 0;
  if (hits && !holds(hits, position)) bits |= CLAUSE_BITS.search;
  for (const field of EVENT_FILTERS)
    if (
      fails(judgeOf(field, 'party', filters), parties[table.party[position]!]!) ||
      fails(judgeOf(field, 'topic', filters), topicOfKind(kind)) ||
      fails(judgeOf(field, 'tone', filters), toneOfKind(kind))
    )
      bits |= CLAUSE_BITS[FILTER_RULES[field].clause];
  return bits;
}

function holds(ascending: Uint32Array, value: number): boolean {
  return ascending[bisect(ascending, value, 0, ascending.length)] === value;
}
