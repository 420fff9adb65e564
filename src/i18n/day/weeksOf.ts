import { type Day, addDays, dayOf, daysInMonth } from '../../model/Day.ts';
import type { Lang } from '../../model/LocalText.ts';

/** The day that weeks begin with: 0 for Sunday. */
const FIRST_WEEKDAY: Readonly<Record<Lang, number>> = { en: 1, es: 1, pt: 0, fr: 1 };

/** How many days lie between the first day of the week and `day`. */
export function placeInWeek(day: Day, lang: Lang): number {
  // the first day of 1970 was a Thursday
  return (((day + 4 - FIRST_WEEKDAY[lang]) % 7) + 7) % 7;
}

/** The weeks of a month, each whole: days of the months before and after fill the first and the last. */
export function weeksOf(year: number, month: number, lang: Lang): readonly (readonly Day[])[] {
  const first = dayOf(year, month, 1);
  const before = placeInWeek(first, lang);
  const count = Math.ceil((before + daysInMonth(year, month)) / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_day, at) => addDays(first, week * 7 + at - before)),
  );
}
