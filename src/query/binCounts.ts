import { type DayCounts, binCounts as countBins, dayCounts } from '../columns/DayCounts.ts';
import { type Filter, NO_FILTER, isSameFilter } from '../columns/Filter.ts';
import type { Ask } from './askOf.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import type { Day } from '../model/Day.ts';
import type { EventTable } from '../columns/EventTable.ts';
import { TONES, type Tone } from '../model/Tone.ts';

/** Counts by bin for each tone. */
export type ToneCounts = Readonly<Record<Tone, Uint32Array>>;

/**
 * How many of all events each bin holds; one that lasts counts in each bin that it covers. `edges`
 * are the first days of the bins, ascending, and the day after the last; what lies outside of them is
 * left out. One pass over the bins, after one over the events for each data set.
 */
export function binCounts({ store }: Dataset, edges: readonly Day[]): ToneCounts {
  return byTone(countBins(daysOf(store.table, NO_FILTER), edges));
}

/** The same for the events that pass all filters but time. */
export function askedBins({ table, filter }: Ask, edges: readonly Day[]): ToneCounts {
  return byTone(countBins(daysOf(table, filter), edges));
}

const known = new WeakMap<EventTable, { readonly filter: Filter; readonly days: DayCounts }[]>();
/** The whole, and the filter of now. */
const KEPT = 2;

function daysOf(table: EventTable, filter: Filter): DayCounts {
  const kept = known.get(table) ?? [];
  const found = kept.find((one) => isSameFilter(one.filter, filter));
  if (found) return found.days;
  const days = dayCounts(table, filter);
  known.set(table, [{ filter, days }, ...kept.slice(0, KEPT - 1)]);
  return days;
}

function byTone(counts: readonly Uint32Array[]): ToneCounts {
  return Object.fromEntries(TONES.map((tone, i) => [tone, counts[i]])) as Record<Tone, Uint32Array>;
}
