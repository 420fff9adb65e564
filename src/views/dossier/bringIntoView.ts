import type { Dataset } from '../../dataset/Dataset.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import { applyEdit, lensStore } from '../../state/lensStore.ts';
import { timeReaching } from '../../query/timeOf.ts';

/** Lifts the filters that hide an event and moves time to it, as one step that Back undoes. */
export function bringIntoView(dataset: Dataset, event: GeoEvent): void {
  const { lens } = lensStore.getState();
  const time = timeReaching(dataset, lens, event.span);
  applyEdit({ type: 'clearFilters' });
  if (time) applyEdit({ type: 'setTime', ...time }, 'replace');
}
