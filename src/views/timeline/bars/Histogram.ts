import type { Day } from '../../../model/Day.ts';
import type { ToneCounts } from '../../../events/EventSource.ts';

/** Events by time and tone; one that lasts counts in each bin that it covers. */
export interface Histogram {
  /** First day of each bin, and the day after the last bin: one more than there are bins. */
  readonly edges: readonly Day[];
  /** Events that pass all filters but time. */
  readonly chosen: ToneCounts;
  /** All events. */
  readonly whole: ToneCounts;
}
