import { type Answer, shownWithout } from './answerOf.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import type { Day } from '../model/Day.ts';
import type { Tone } from '../model/Tone.ts';

/** Counts by bin for each tone. */
export type ToneCounts = Readonly<Record<Tone, Uint32Array>>;

export interface Histogram {
  /** First day of each bin, and the day after the last bin: one more than there are bins. */
  readonly edges: readonly Day[];
  /** Events that pass all filters but time. */
  readonly chosen: ToneCounts;
  /** All events. */
  readonly whole: ToneCounts;
}

/**
 * Events by time and tone. An event counts in each bin that its span covers. `edges` ascend; days
 * outside of them are left out.
 */
export function histogramOf(dataset: Dataset, answer: Answer, edges: readonly Day[]): Histogram {
  const bins = Math.max(0, edges.length - 1);
  const chosen = emptyCounts(bins);
  const whole = emptyCounts(bins);
  dataset.events.forEach(({ span, tone }, index) => {
    const passes = shownWithout(answer, index, 'time');
    for (let bin = 0; bin < bins; bin++) {
      if (span.startDay >= edges[bin + 1]! || span.endDay < edges[bin]!) continue;
      whole[tone][bin]!++;
      if (passes) chosen[tone][bin]!++;
    }
  });
  return { edges, chosen, whole };
}

function emptyCounts(bins: number): Record<Tone, Uint32Array> {
  return {
    cooperation: new Uint32Array(bins),
    conflict: new Uint32Array(bins),
    neither: new Uint32Array(bins),
  };
}
