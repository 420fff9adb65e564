import { type Day, addDays, addMonths } from '../../../model/Day.ts';
import type { TimeStep } from '../../../lens/Lens.ts';

/** A step that is as long wherever it is taken. */
export type CalendarStep = Exclude<TimeStep, 'event'>;

const ADVANCES: Readonly<Record<CalendarStep, (day: Day, count: number) => Day>> = {
  day: addDays,
  week: (day, count) => addDays(day, count * 7),
  month: addMonths,
  year: (day, count) => addMonths(day, count * 12),
};

/** The day `count` steps after `day`, or before it when negative. */
export function advanceDay(day: Day, step: CalendarStep, count: number): Day {
  return ADVANCES[step](day, count);
}
