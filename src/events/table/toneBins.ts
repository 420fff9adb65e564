import { type DayCounts, beginning } from '../../columns/DayCounts.ts';
import type { Bins, ToneCounts } from '../EventSource.ts';
import { TONES } from '../../model/Tone.ts';

/** What begins in each bin, and what of it is dated to the day, by tone. One pass over the bins. */
export function toneBins(days: DayCounts, edges: readonly number[]): Bins {
  return {
    begun: byTone((tone) => beginning(days, 'begun', tone, edges)),
    dated: byTone((tone) => beginning(days, 'dated', tone, edges)),
  };
}

/** Bins without events. */
export function emptyBins(edges: readonly number[]): Bins {
  const none = byTone(() => new Uint32Array(Math.max(0, edges.length - 1)));
  return { begun: none, dated: none };
}

function byTone(of: (tone: number) => Uint32Array): ToneCounts {
  return Object.fromEntries(TONES.map((tone, i) => [tone, of(i)])) as ToneCounts;
}
