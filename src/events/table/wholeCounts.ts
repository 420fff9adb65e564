import type { EventStore } from './EventStore.ts';
import { TONES, type Tone } from '../../model/Tone.ts';
import { TOPICS, type Topic } from '../../model/Topic.ts';
import { countsBy } from './countsBy.ts';

/** All events of a store by who takes part, by topic and by tone. */
export interface WholeCounts {
  /** By party id. */
  readonly byParty: Uint32Array;
  readonly byTopic: Readonly<Record<Topic, number>>;
  readonly byTone: Readonly<Record<Tone, number>>;
}

const known = new WeakMap<EventStore, WholeCounts>();

/** Counted once for a store. */
export function wholeCounts(store: EventStore): WholeCounts {
  let kept = known.get(store);
  if (!kept) {
    // a reader of its own: one that is shared gives up its last frame for the next
    const reader = store.frameReader(store.table);
    const frame = reader.read({ startDay: -Infinity, endDay: Infinity }, null);
    kept = {
      byParty: frame.byParty,
      byTopic: countsBy(TOPICS, frame.byTopic),
      byTone: countsBy(TONES, frame.byTone),
    };
    known.set(store, kept);
  }
  return kept;
}
