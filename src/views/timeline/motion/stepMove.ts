import { type Day, addDays } from '../../../model/Day.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';
import type { TimePart } from './moveTime.ts';
import type { TimeStep } from '../../../lens/Lens.ts';
import { advanceDay } from './advanceDay.ts';
import { binOf } from '../../../base/binOf.ts';

/**
 * How `count` steps move a part of a time, as `moveTime` takes it. By events the end goes to the
 * `count`th of `eventDays` after it, or before it, and to the last or first where there are fewer;
 * of a window, the start does so on its own, and the body by its end. `eventDays` ascend.
 */
export function stepMove(
  { startDay, endDay }: DaySpan,
  part: TimePart,
  step: TimeStep,
  count: number,
  eventDays: readonly Day[],
): (day: Day) => Day {
  if (step !== 'event') return (day) => advanceDay(day, step, count);
  const from = part === 'start' ? startDay : endDay;
  const away = dayBeyond(eventDays, from, count) - from;
  return (day) => addDays(day, away);
}

function dayBeyond(days: readonly Day[], from: Day, count: number): Day {
  const at =
    count > 0
      ? Math.min(binOf(days, from) + count, days.length - 1)
      : Math.max(binOf(days, from - 1) + 1 + count, 0);
  const day = days[at] ?? from;
  // where there is none on that side, the nearest lies on the other
  return (day - from) * count > 0 ? day : from;
}
