import { type Filter, NO_FILTER } from '../columns/Filter.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import type { DaySpan } from '../model/DaySpan.ts';
import type { EventStore } from '../dataset/EventStore.ts';
import type { Party } from '../model/Party.ts';
import type { EventTable } from '../columns/EventTable.ts';
import type { Lens } from '../lens/Lens.ts';
import { KIND_TOPICS } from '../model/kindOf.ts';
import { TONES } from '../model/Tone.ts';
import { TOPICS } from '../model/Topic.ts';
import { searchHits } from './searchHits.ts';
import { takeEvents } from '../columns/takeEvents.ts';
import { timeOf } from './timeOf.ts';

/** A lens in the terms of the columns. */
export interface Ask {
  readonly time: DaySpan;
  /** The same object as long as the filters are the same: readers go on from their last frame then. */
  readonly filter: Filter;
  /** All events, or those that the search finds as a table of their own. */
  readonly table: EventTable;
  /** Positions among all events by position in the table; null where these are the same. */
  readonly hits: Uint32Array | null;
}

export function askOf(dataset: Dataset, lens: Lens): Ask {
  const found = foundBy(dataset, lens.q.trim());
  return {
    time: timeOf(dataset, lens),
    filter: filterOf(dataset.store, lens),
    table: found?.table ?? dataset.store.table,
    hits: found?.hits ?? null,
  };
}

/** The place among all events of an event of the table that was asked. */
export function storePosition({ hits }: Ask, position: number): number {
  return hits?.[position] ?? position;
}

/** Whether the filters by relationship let a party through: one of its pairs must be wanted. */
export function keepsPairs({ pairs }: Lens, party: Party): boolean {
  return pairs.length === 0 || party.pairs.some((pair) => pairs.includes(pair));
}

/** Whether the filters by country let a party through: one of its countries must be wanted. */
export function keepsActors({ countries }: Lens, party: Party): boolean {
  return countries.length === 0 || party.actors.some((actor) => countries.includes(actor));
}

type FilterFields = Pick<Lens, 'pairs' | 'countries' | 'topics' | 'tones'>;

const filters = new WeakMap<EventStore, { readonly of: FilterFields; readonly filter: Filter }>();

function filterOf(store: EventStore, lens: Lens): Filter {
  const kept = filters.get(store);
  if (kept && sameFields(kept.of, lens)) return kept.filter;
  const { pairs, countries, topics, tones } = lens;
  const isOpen = [pairs, countries, topics, tones].every((wanted) => wanted.length === 0);
  const filter = isOpen
    ? NO_FILTER
    : {
        parties: pairs.length + countries.length === 0 ? null : partyMask(store, lens),
        topics: bitsOf(topics, TOPICS, KIND_TOPICS),
        tones: bitsOf(tones, TONES, TONES.length),
      };
  filters.set(store, { of: { pairs, countries, topics, tones }, filter });
  return filter;
}

// edits make new arrays, time does not
function sameFields(a: FilterFields, b: FilterFields): boolean {
  return (
    a.pairs === b.pairs &&
    a.countries === b.countries &&
    a.topics === b.topics &&
    a.tones === b.tones
  );
}

function partyMask({ parties }: EventStore, lens: Lens): Uint8Array {
  return Uint8Array.from(parties, (party) =>
    Number(keepsPairs(lens, party) && keepsActors(lens, party)),
  );
}

/** A bit for each of `count` numbers that stands for a value wanted; the values stand in turns. */
function bitsOf<T>(wanted: readonly T[], all: readonly T[], count: number): number {
  if (wanted.length === 0) return -1;
  let bits = 0;
  for (let i = 0; i < count; i++) if (wanted.includes(all[i % all.length]!)) bits |= 1 << i;
  return bits;
}

interface Found {
  readonly q: string;
  readonly hits: Uint32Array;
  readonly table: EventTable;
}

const found = new WeakMap<Dataset, Found>();

function foundBy(dataset: Dataset, q: string): Found | null {
  if (q === '') return null;
  let kept = found.get(dataset);
  if (kept?.q !== q) {
    const hits = hitsOf(dataset, q);
    if (!hits) return null;
    kept = { q, hits, table: takeEvents(dataset.store.table, hits) };
    found.set(dataset, kept);
  }
  return kept;
}

function hitsOf(dataset: Dataset, q: string): Uint32Array | null {
  const { store } = dataset;
  return store.hitsOf ? store.hitsOf(q) : Uint32Array.from(searchHits(dataset, q)).toSorted();
}
