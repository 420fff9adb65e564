import type { Asked } from './Asked.ts';
import type { FilterValues } from '../../lens/filters.ts';

/** How many events are shown under other filters. Waits for a search that is under way. */
export async function totalOf(
  { shown, answer }: Pick<Asked, 'shown' | 'answer'>,
  filters: Partial<FilterValues>,
  signal?: AbortSignal,
): Promise<number> {
  const { ask } = answer;
  const frame = shown.source.frame({ ...ask, filters: { ...ask.filters, ...filters } }, null);
  return (frame.standing === 'exact' ? frame.now : await frame.exact(signal)).total;
}
