import { type Answer, shownWithout } from './answerOf.ts';
import { type ToneCounts, binCounts } from './binCounts.ts';
import type { Dataset } from '../dataset/Dataset.ts';
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
export function histogramOf(dataset: Dataset, answer: Answer, edges: readonly Day[]): Histogram {
  return {
    edges,
    chosen: binCounts(dataset, edges, (index) => shownWithout(answer, index, 'time')),
    whole: binCounts(dataset, edges, () => true),
  };
}
