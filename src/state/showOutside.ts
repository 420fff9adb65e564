import type { Ask } from '../events/ask/Ask.ts';
import type { DaySpan } from '../model/DaySpan.ts';
import type { EventSource } from '../events/EventSource.ts';
import type { FilterValues } from '../lens/filters.ts';
import { applyEdit } from './lensStore.ts';
import { type HowToHold, timeHolding } from '../events/ask/timeHolding.ts';
import { shownLens } from './shownLens.ts';

/**
 * Widens time, or moves it, to all events that pass some filters, and leaves words and filters as they
 * are: one step for Back. False where there are no such events.
 */
export function showOutside(source: EventSource, filters: FilterValues, how: HowToHold): boolean {
  const { about } = source;
  const lens = shownLens();
  const reach = reachOf(source, { time: about.span, filters });
  if (!reach) return false;
  const time = timeHolding(about, lens, reach, how);
  applyEdit({ type: 'seeTime', ...time });
  return true;
}

/** From the first day to the last on which what is asked for begins; all time where that is all there is. */
function reachOf(source: EventSource, ask: Ask): DaySpan | undefined {
  if (source.passing(ask) === source.about.total) return source.about.span;
  const days = source.days(ask);
  const [startDay] = days;
  const endDay = days.at(-1);
  return startDay === undefined || endDay === undefined ? undefined : { startDay, endDay };
}
