import { type Day, addDays, addMonths, civilOf } from '../model/Day.ts';
import { type DatePrecision, type EdtfDate, isToTheDay } from '../model/EdtfDate.ts';
import { LOCALES } from './formatDay.ts';
import type { Lang } from '../model/LocalText.ts';
import { numberFormat } from './numberFormat.ts';

/** A stretch of more days than this is told in months and years. */
const MOST_DAYS = 90;
/** From this many years on, months say nothing more. */
const BARE_YEARS = 10;

/** Dates of these precisions are told apart by months. */
const MONTHLY: readonly DatePrecision[] = ['day', 'season', 'month'];
/** From this many months on, a rough length is told in whole years. */
const MOST_ROUGH_MONTHS = 24;
/** Before a length that is not exact. */
const ABOUT: Readonly<Record<Lang, string>> = {
  en: 'about',
  es: 'alrededor de',
  pt: 'cerca de',
  fr: 'environ',
};

/** Between years and months. */
const JOINTS: Readonly<Record<Lang, string>> = { en: ' ', es: ' y ', pt: ' e ', fr: ' et ' };

/**
 * How long it is from one day until another, which is not counted: "25 days", "3 months",
 * "2 years 4 months", "215 years". Months and years are those of the calendar that are full.
 */
export function formatLength(from: Day, until: Day, lang: Lang): string {
  const say = (count: number, unit: Unit) => formatUnit(count, unit, lang);
  if (until - from <= MOST_DAYS) return say(until - from, 'day');
  const all = fullMonths(from, until);
  const [years, months] = [Math.floor(all / 12), all % 12];
  if (years === 0) return say(months, 'month');
  if (months === 0 || years >= BARE_YEARS) return say(years, 'year');
  return `${say(years, 'year')}${JOINTS[lang]}${say(months, 'month')}`;
}

/**
 * How long ago a date began, as exactly as the date is known: from a day as `formatLength` says it, else
 * "about 3 years" from its middle, in whole years or, from a month or a season, whole months below two
 * years. Null where the date has no beginning or may not be over, or where the length comes to none.
 */
export function formatAge(date: EdtfDate, until: Day, lang: Lang): string | null {
  if (date.startDay === null) return null;
  if (isToTheDay(date)) return formatLength(date.startDay, until, lang);
  const last = date.interval ? date.startDay : (date.endDay ?? date.startDay);
  if (last >= until) return null;
  const middle = addDays(date.startDay, Math.floor((last - date.startDay) / 2));
  const months = fullMonths(middle, until);
  const inMonths = MONTHLY.includes(date.precision) && months < MOST_ROUGH_MONTHS;
  const count = inMonths ? months : Math.round(months / 12);
  return count === 0
    ? null
    : `${ABOUT[lang]} ${formatUnit(count, inMonths ? 'month' : 'year', lang)}`;
}

type Unit = 'day' | 'month' | 'year';

function formatUnit(count: number, unit: Unit, lang: Lang): string {
  return numberFormat(LOCALES[lang], { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

function fullMonths(from: Day, until: Day): number {
  const [a, b] = [civilOf(from), civilOf(until)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months) > until ? months - 1 : months;
}
