import { type DaySpan, lengthDays } from '../../../model/DaySpan.ts';
import { type Day, addDays, clampDay } from '../../../model/Day.ts';

/**
 * `span` with one of its ends typed as `day`. Beyond the other end it takes the span along, as long as
 * it is, and no further than the data go.
 */
export function typedSpan(span: DaySpan, end: 'start' | 'end', day: Day, whole: DaySpan): DaySpan {
  const away = lengthDays(span) - 1;
  if (end === 'start') {
    const moved = clampDay(addDays(day, away), day, whole.endDay);
    return { startDay: day, endDay: day > span.endDay ? moved : span.endDay };
  }
  const moved = clampDay(addDays(day, -away), whole.startDay, day);
  return { startDay: day < span.startDay ? moved : span.startDay, endDay: day };
}
