import { type Day, addDays, addMonths } from '../../model/Day.ts';

export const TIME_STEPS = ['day', 'week', 'month', 'year'] as const;
export type TimeStep = (typeof TIME_STEPS)[number];

const ADVANCES: Readonly<Record<TimeStep, (day: Day, count: number) => Day>> = {
  day: addDays,
  week: (day, count) => addDays(day, count * 7),
  month: addMonths,
  year: (day, count) => addMonths(day, count * 12),
};

/** The day `count` steps after `day`, or before it when negative. */
export function advanceDay(day: Day, step: TimeStep, count: number): Day {
  return ADVANCES[step](day, count);
}
