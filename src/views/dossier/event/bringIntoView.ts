import { type TimeScope, timeReaching } from '../../../events/ask/timeOf.ts';
import type { GeoEvent } from '../../../model/GeoEvent.ts';
import { applyEdit, lensStore } from '../../../state/lensStore.ts';

/** Lifts the filters that hide an event and moves time to it, as one step that Back undoes. */
export function bringIntoView(scope: TimeScope, event: GeoEvent): void {
  const { lens } = lensStore.getState();
  const time = timeReaching(scope, lens, event.span);
  applyEdit({ type: 'clearFilters' });
  if (time) applyEdit({ type: 'setTime', ...time }, 'replace');
}
