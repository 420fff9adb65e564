import { type Filter, NO_FILTER } from '../../columns/Filter.ts';
import { TONES } from '../../model/Tone.ts';
import { TOPICS } from '../../model/Topic.ts';
import type { EventStore } from './EventStore.ts';
import type { EventTable } from '../../columns/EventTable.ts';
import type { FilterValues } from '../../lens/filters.ts';
import { KIND_TOPICS } from '../../model/kindOf.ts';
import type { Found, Lookups } from './Lookups.ts';
import { type Judge, judgesOf, sameRules } from '../ask/filterRules.ts';
import { takeEvents } from '../../columns/takeEvents.ts';

/** Filters in the terms of the columns. */
export interface Terms {
  /** The same object as long as the filters are the same: readers go on from their last frame then. */
  readonly filter: Filter;
  /** All events, or those that the search finds as a table of their own. */
  readonly table: EventTable;
  /** Positions among all events by position in the table; null where these are the same. */
  readonly hits: Uint32Array | null;
  readonly search: Found['state'] | 'none';
}

interface Taken {
  readonly q: string;
  readonly positions: Uint32Array;
  readonly table: EventTable;
}

/** So many are kept: what is shown, all events, and what the reader comes back to. */
const KEPT = 4;

interface Kept {
  readonly of: FilterValues;
  readonly version: number;
  readonly terms: Terms;
}

/** Turns filters into terms; the latest are kept, as time moves while filters rest. */
export class TermsKeeper {
  readonly #store: EventStore;
  readonly #lookups: Lookups;
  /** The latest first. */
  #kept: readonly Kept[] = [];
  #taken: Taken | null = null;

  constructor(store: EventStore, lookups: Lookups) {
    this.#store = store;
    this.#lookups = lookups;
  }

  of(filters: FilterValues): Terms {
    const version = this.#lookups.version();
    const [latest] = this.#kept;
    if (latest?.version === version && sameTerms(latest.of, filters)) return latest.terms;
    const known = this.#kept.find(
      (kept) => kept.version === version && sameTerms(kept.of, filters),
    );
    const terms = known?.terms ?? {
      filter: this.#filterOf(filters),
      ...this.#foundBy(filters.q.trim()),
    };
    const others = this.#kept.filter(({ of }) => !sameTerms(of, filters));
    this.#kept = [{ of: filters, version, terms }, ...others].slice(0, KEPT);
    return terms;
  }

  #filterOf(filters: FilterValues): Filter {
    const alike = this.#kept.find(({ of }) => sameRules(of, filters));
    return alike?.terms.filter ?? filterOf(this.#store, filters);
  }

  #foundBy(q: string): Omit<Terms, 'filter'> {
    const { table } = this.#store;
    if (q === '') return { table, hits: null, search: 'none' };
    if (this.#taken?.q !== q) {
      const found = this.#lookups.find(q);
      if (found.state !== 'found') return { table, hits: null, search: found.state };
      const { positions } = found;
      this.#taken = { q, positions, table: takeEvents(table, positions) };
    }
    return { table: this.#taken.table, hits: this.#taken.positions, search: 'found' };
  }
}

function filterOf({ parties }: EventStore, filters: FilterValues): Filter {
  const { party, topic, tone } = judgesOf(filters);
  if (party.length + topic.length + tone.length === 0) return NO_FILTER;
  const isKept = passing(party);
  return {
    parties: isKept && Uint8Array.from(parties, (one) => Number(isKept(one))),
    topics: bitsOf(passing(topic), TOPICS, KIND_TOPICS),
    tones: bitsOf(passing(tone), TONES, TONES.length),
  };
}

/** Whether all judges let something through; null where there are none. */
function passing<T>(judges: readonly Judge<T>[]): ((judged: T) => boolean) | null {
  return judges.length === 0 ? null : (judged) => judges.every(({ keeps }) => keeps(judged));
}

/** A bit for each of `count` numbers that stands for a value kept; the values stand in turns. */
function bitsOf<T>(
  keeps: ((value: T) => boolean) | null,
  all: readonly T[],
  count: number,
): number {
  if (keeps === null) return -1;
  let bits = 0;
  for (let i = 0; i < count; i++) if (keeps(all[i % all.length]!)) bits |= 1 << i;
  return bits;
}

function sameTerms(a: FilterValues, b: FilterValues): boolean {
  return a.q === b.q && sameRules(a, b);
}
