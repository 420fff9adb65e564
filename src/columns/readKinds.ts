import type { EventTable } from './EventTable.ts';
import type { Tally } from './Tally.ts';

/** Adds up the kinds by topic and by tone, each over what passes the other; the total passes both. */
export function readKinds(
  { byKind, filter }: Tally,
  { topics, tones }: EventTable,
  byTopic: Uint32Array,
  byTone: Uint32Array,
): number {
  byTopic.fill(0);
  byTone.fill(0);
  let total = 0;
  for (let topic = 0; topic < topics; topic++) {
    const isTopicIn = (filter.topics >>> topic) & 1;
    for (let tone = 0; tone < tones; tone++) {
      const events = byKind[topic * tones + tone]!;
      const isToneIn = (filter.tones >>> tone) & 1;
      if (isToneIn) byTopic[topic]! += events;
      if (isTopicIn) byTone[tone]! += events;
      total += isTopicIn & isToneIn ? events : 0;
    }
  }
  return total;
}
