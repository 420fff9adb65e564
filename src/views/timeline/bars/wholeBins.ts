import type { EventSource, ToneCounts } from '../../../events/EventSource.ts';
import type { Day } from '../../../model/Day.ts';
import { everything } from '../../../events/ask/Ask.ts';

/** All events of a source by bin and tone, whatever filters hold. */
export function wholeBins(source: EventSource, edges: readonly Day[]): ToneCounts {
  return source.bins(everything(source), edges).now.dated;
}
