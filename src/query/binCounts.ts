import { type DayCounts, binCounts as countBins, dayCounts } from '../columns/DayCounts.ts';
import type { Ask } from './askOf.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import type { Day } from '../model/Day.ts';
import type { Selection } from '../columns/Selection.ts';
import { TONES, type Tone } from '../model/Tone.ts';
import { passesAll } from '../columns/Filter.ts';

/** Counts by bin for each tone. */
export type ToneCounts = Readonly<Record<Tone, Uint32Array>>;

/**
 * How many of all events each bin holds; one that lasts counts in each bin that it covers. `edges`
 * are the first days of the bins, ascending, and the day after the last; what lies outside of them is
 * left out. One pass over the bins.
 */
export function binCounts({ store }: Dataset, edges: readonly Day[]): ToneCounts {
  return byTone(countBins(store.days, edges));
}

/**
 * The same for the events that pass all filters but time: from a selection, or by a pass over the
 * events. None for a table that is too large for that, as long as its selection is not there.
 */
export function askedBins(
  { store }: Dataset,
  ask: Ask,
  selection: Selection | null,
  edges: readonly Day[],
): ToneCounts {
  if (ask.table === store.table && passesAll(ask.filter))
    return byTone(countBins(store.days, edges));
  const days = selection?.days ?? scannedDays(ask);
  return byTone(days ? countBins(days, edges) : TONES.map(() => new Uint32Array(edges.length)));
}

const scanned = new WeakMap<
  Ask['table'],
  { readonly filter: Ask['filter']; readonly days: DayCounts }
>();

function scannedDays({ table, filter }: Ask): DayCounts | null {
  if (table.index !== null) return null;
  let kept = scanned.get(table);
  if (kept?.filter !== filter)
    scanned.set(table, (kept = { filter, days: dayCounts(table, filter) }));
  return kept.days;
}

function byTone(counts: readonly Uint32Array[]): ToneCounts {
  return Object.fromEntries(TONES.map((tone, i) => [tone, counts[i]])) as Record<Tone, Uint32Array>;
}
