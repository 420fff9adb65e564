import { CLAUSE_BITS } from '../ask/clauses.ts';
import { type Judge, judgesOf } from '../ask/filterRules.ts';
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
  const isOff = dayOf(table, position) > time.endDay || endDayOf(table, position) < time.startDay;
  let bits = isOff ? CLAUSE_BITS.time : 0;
  if (hits && !holds(hits, position)) bits |= CLAUSE_BITS.search;
  const judges = judgesOf(filters);
  bits |= failed(judges.party, parties[table.party[position]!]!);
  bits |= failed(judges.topic, topicOfKind(kind));
  bits |= failed(judges.tone, toneOfKind(kind));
  return bits;
}

/** The bits of the judges that do not let it through. */
function failed<T>(judges: readonly Judge<T>[], judged: T): number {
  return judges.reduce((bits, { clause, keeps }) => {
    return keeps(judged) ? bits : bits | CLAUSE_BITS[clause];
  }, 0);
}

function holds(ascending: Uint32Array, value: number): boolean {
  return ascending[bisect(ascending, value, 0, ascending.length)] === value;
}
