import { type Day, MS_PER_DAY } from '../../model/Day.ts';
import { LOCALES } from '../formatDay.ts';
import type { Lang } from '../../model/LocalText.ts';

/** "September 2025", as it stands over a month. */
export function monthTitle(day: Day, lang: Lang): string {
  return said(day, lang, { month: 'long', year: 'numeric' });
}

/** "Monday", or its initial. */
export function weekdayName(day: Day, lang: Lang, weekday: 'long' | 'narrow'): string {
  return said(day, lang, { weekday });
}

function said(day: Day, lang: Lang, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(LOCALES[lang], { ...options, timeZone: 'UTC' });
  return format.format(day * MS_PER_DAY);
}
