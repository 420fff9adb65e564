import { type Day, civilOf, dayOf, daysInMonth } from '../../../model/Day.ts';

/**
 * How well a row says that its day is known: not at all to the day but within the days given, or within the
 * week or the month around the one day given.
 */
export type DayBlur = 'within' | 'week' | 'month';

/** A day in the middle of a week stands for the week (ACLED codebook, time precision 2). */
const HALF_WEEK = 3;

/** The days that one day given stands for. */
export function blurred(day: number, blur: DayBlur): readonly [first: number, last: number] {
  if (blur === 'within') return [day, day];
  if (blur === 'week') return [day - HALF_WEEK, day + HALF_WEEK];
  const { year, month } = civilOf(day as Day);
  return [dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month))];
}
