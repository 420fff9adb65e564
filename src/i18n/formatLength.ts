import { type Day, addMonths, civilOf } from '../model/Day.ts';
import { LOCALES } from './formatDay.ts';
import type { Lang } from '../model/LocalText.ts';
import { numberFormat } from './numberFormat.ts';

/** A stretch of more days than this is told in months and years. */
const MOST_DAYS = 90;
/** From this many years on, months say nothing more. */
const BARE_YEARS = 10;

/** Between years and months. */
const JOINTS: Readonly<Record<Lang, string>> = { en: ' ', es: ' y ', pt: ' e ', fr: ' et ' };

/**
 * How long it is from one day until another, which is not counted: "25 days", "3 months",
 * "2 years 4 months", "215 years". Months and years are those of the calendar that are full.
 */
export function formatLength(from: Day, until: Day, lang: Lang): string {
  const say = (count: number, unit: 'day' | 'month' | 'year') =>
    numberFormat(LOCALES[lang], { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  if (until - from <= MOST_DAYS) return say(until - from, 'day');
  const all = fullMonths(from, until);
  const [years, months] = [Math.floor(all / 12), all % 12];
  if (years === 0) return say(months, 'month');
  if (months === 0 || years >= BARE_YEARS) return say(years, 'year');
  return `${say(years, 'year')}${JOINTS[lang]}${say(months, 'month')}`;
}

function fullMonths(from: Day, until: Day): number {
  const [a, b] = [civilOf(from), civilOf(until)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months) > until ? months - 1 : months;
}
