import { CLAUSES, type Clause } from '../ask/clauses.ts';
import { type Judge, judgesOf } from '../ask/filterRules.ts';
import type { Ask } from '../ask/Ask.ts';
import type { EventStore } from './EventStore.ts';
import { NO_FILTER } from '../../columns/Filter.ts';
import { TONES } from '../../model/Tone.ts';
import { TOPICS } from '../../model/Topic.ts';
import type { Terms } from './TermsKeeper.ts';
import { shownPositions } from '../../columns/shownPositions.ts';
import { wholeCounts } from './wholeCounts.ts';

/** How many events fail each clause of an ask, whatever else they fail. */
export function hiddenBy(
  store: EventStore,
  { time, filters }: Ask,
  { hits }: Terms,
): Readonly<Record<Clause, number>> {
  const { count } = store.table;
  const hidden = Object.fromEntries(CLAUSES.map((clause) => [clause, 0])) as Record<Clause, number>;
  hidden.time = count - shownPositions(store.table, time, NO_FILTER).length;
  hidden.search = hits ? count - hits.length : 0;
  const { byParty, byTopic, byTone } = wholeCounts(store);
  const judged = <T>(
    judges: readonly Judge<T>[],
    values: readonly T[],
    countOf: (value: T, at: number) => number,
  ) => {
    for (const { clause, keeps } of judges)
      values.forEach((value, at) => {
        if (!keeps(value)) hidden[clause] += countOf(value, at);
      });
  };
  const { party, topic, tone } = judgesOf(filters);
  judged(party, store.parties, (_, id) => byParty[id]!);
  judged(topic, TOPICS, (one) => byTopic[one]);
  judged(tone, TONES, (one) => byTone[one]);
  return hidden;
}
