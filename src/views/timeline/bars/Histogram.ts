import type { Day } from '../../../model/Day.ts';
import type { ToneCounts } from '../../../events/EventSource.ts';

/** Events by the bin in which they begin, and tone: those alone that are dated to the day. */
export interface Histogram {
  /** First day of each bin, and the day after the last bin: one more than there are bins. */
  readonly edges: readonly Day[];
  /** Events that pass all filters but time, and are of the chosen pair where there is one. */
  readonly chosen: ToneCounts;
  /** All events. */
  readonly whole: ToneCounts;
}
