import { type Day, clampDay } from '../../model/Day.ts';
import { type DaySpan, lengthDays } from '../../model/DaySpan.ts';
import { type TimeScope, timeOf, windowOf } from './timeOf.ts';
import type { Lens } from '../../lens/Lens.ts';

/** `widen` keeps in view what is shown already; `move` leaves it. */
export type HowToHold = 'widen' | 'move';

/**
 * A window that holds all of `reach`. One that is moved is no shorter than the window of the lens, and
 * lies about what it is moved to; one that would hold all there is, is said as that.
 */
export function timeHolding(
  scope: TimeScope,
  lens: Lens,
  reach: DaySpan,
  how: HowToHold,
): Pick<Lens, 'mode' | 'from' | 'to'> {
  const { span } = scope;
  const within = (day: number) => clampDay(day as Day, span.startDay, span.endDay);
  const now = how === 'widen' ? timeOf(scope, lens) : reach;
  const startDay = within(Math.min(now.startDay, reach.startDay));
  const endDay = within(Math.max(now.endDay, reach.endDay));
  if (startDay === span.startDay && endDay === span.endDay)
    return { mode: 'all', from: lens.from, to: lens.to };
  const room = how === 'move' ? lengthDays(windowOf(scope, lens)) - (endDay - startDay + 1) : 0;
  if (room <= 0) return { mode: 'window', from: startDay, to: endDay };
  const length = endDay - startDay + room;
  const last = Math.max(span.startDay, span.endDay - length) as Day;
  const from = clampDay((startDay - Math.floor(room / 2)) as Day, span.startDay, last);
  return { mode: 'window', from, to: within(from + length) };
}
