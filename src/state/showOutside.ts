import type { EventSource } from '../events/EventSource.ts';
import type { FilterValues } from '../lens/filters.ts';
import { type HistoryAct, applyEdit } from './lensStore.ts';
import { type HowToHold, timeHolding } from '../events/ask/timeHolding.ts';
import type { TimeScope } from '../events/ask/timeOf.ts';
import { shownLens } from './shownLens.ts';

/**
 * Widens time, or moves it, to all events that pass some filters, and leaves words and filters as they
 * are: one step for Back. False where there are no such events.
 */
export function showOutside(
  source: EventSource,
  filters: FilterValues,
  how: HowToHold,
  act: HistoryAct = 'push',
): boolean {
  const scope: TimeScope = source.about;
  const lens = shownLens();
  const days = source.days({ time: scope.span, filters });
  const [startDay] = days;
  const endDay = days.at(-1);
  if (startDay === undefined || endDay === undefined) return false;
  const time = timeHolding(scope, lens, { startDay, endDay }, how);
  applyEdit({ type: 'seeTime', ...time }, act);
  return true;
}
