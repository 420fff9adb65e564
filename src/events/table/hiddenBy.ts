import { CLAUSES, type Clause } from '../ask/clauses.ts';
import { EVENT_FILTERS, FILTER_RULES, judgeOf } from '../ask/filterRules.ts';
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
  const failing = <T>(
    keeps: ((value: T) => boolean) | null,
    values: readonly T[],
    countOf: (value: T, at: number) => number,
  ) => {
    if (!keeps) return 0;
    return values.reduce((sum, value, at) => (keeps(value) ? sum : sum + countOf(value, at)), 0);
  };
  for (const field of EVENT_FILTERS)
    hidden[FILTER_RULES[field].clause] =
      failing(judgeOf(field, 'party', filters), store.parties, (_, id) => byParty[id]!) +
      failing(judgeOf(field, 'topic', filters), TOPICS, (topic) => byTopic[topic]) +
      failing(judgeOf(field, 'tone', filters), TONES, (tone) => byTone[tone]);
  return hidden;
}
