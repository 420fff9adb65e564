import type { Bins, EventSource } from '../../../events/EventSource.ts';
import type { Day } from '../../../model/Day.ts';
import { everything } from '../../../events/ask/Ask.ts';

/** What begins by bin and tone, whatever filters hold. */
export function wholeBins(source: EventSource, edges: readonly Day[]): Bins {
  return source.bins(everything(source), edges).now;
}
