import { type ToneCounts, askedBins, binCounts } from './binCounts.ts';
import type { Ask } from './askOf.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import type { Selection } from '../columns/Selection.ts';
import type { Day } from '../model/Day.ts';

export interface Histogram {
  /** First day of each bin, and the day after the last bin: one more than there are bins. */
  readonly edges: readonly Day[];
  /** Events that pass all filters but time. */
  readonly chosen: ToneCounts;
  /** All events. */
  readonly whole: ToneCounts;
}

/** Events by time and tone, as {@link binCounts} counts them. */
export function histogramOf(
  dataset: Dataset,
  ask: Ask,
  selection: Selection | null,
  edges: readonly Day[],
): Histogram {
  return {
    edges,
    chosen: askedBins(dataset, ask, selection, edges),
    whole: binCounts(dataset, edges),
  };
}
