import { TONES, type Tone } from '../../model/Tone.ts';
import { TOPICS, type Topic } from '../../model/Topic.ts';
import type { EventFrame } from '../EventSource.ts';
import type { Filter } from '../../columns/Filter.ts';
import type { Frame } from '../../columns/Frame.ts';
import type { Pair } from '../../model/Pair.ts';
import type { Party } from '../../model/Party.ts';
import { countsBy } from './countsBy.ts';

/**
 * A frame of columns in the words of events. Its counts are made when they are first asked for, from
 * arrays that the reader's next frame writes over: asked later than that, it throws.
 */
export class LinkedFrame implements EventFrame {
  readonly total: number;
  readonly cells: Frame['cells'];
  readonly #linked: Frame;
  readonly #parties: readonly Party[];
  readonly #filter: Filter;
  #isOver = false;
  #eventsOf: ReadonlyMap<Pair, number> | null = null;

  constructor(linked: Frame, parties: readonly Party[], filter: Filter) {
    this.total = linked.total;
    this.cells = linked.cells;
    this.#linked = linked;
    this.#parties = parties;
    this.#filter = filter;
  }

  get eventsOf(): ReadonlyMap<Pair, number> {
    return (this.#eventsOf ??= pairCounts(this.#counts(), this.#parties, this.#filter));
  }

  get byTopic(): Readonly<Record<Topic, number>> {
    return countsBy(TOPICS, this.#counts().byTopic);
  }

  get byTone(): Readonly<Record<Tone, number>> {
    return countsBy(TONES, this.#counts().byTone);
  }

  settled(): EventFrame {
    const { total, eventsOf, byTopic, byTone } = this;
    const own: EventFrame = {
      total,
      cells: copyOf(this.cells),
      eventsOf,
      byTopic,
      byTone,
      settled: () => own,
    };
    return own;
  }

  /** The reader has gone on to its next frame. */
  end(): void {
    this.#isOver = true;
  }

  #counts(): Frame {
    if (this.#isOver) throw new Error('A frame was asked for counts after the next one was read.');
    return this.#linked;
  }
}

function pairCounts(
  { byParty }: Frame,
  parties: readonly Party[],
  filter: Filter,
): Map<Pair, number> {
  const counts = new Map<Pair, number>();
  byParty.forEach((events, id) => {
    if (events === 0 || filter.parties?.[id] === 0) return;
    for (const pair of parties[id]?.pairs ?? []) counts.set(pair, (counts.get(pair) ?? 0) + events);
  });
  return counts;
}

function copyOf({ n, key, count, x, y }: Frame['cells']): Frame['cells'] {
  return {
    n,
    key: key.slice(0, n),
    count: count.slice(0, n),
    x: x.slice(0, n),
    y: y.slice(0, n),
  };
}
