import { type Day, MS_PER_DAY, dayOf, daysInMonth } from '../../model/Day.ts';
import type { DaySpan } from '../../model/DaySpan.ts';
import { LOCALES } from '../formatDay.ts';
import type { Lang } from '../../model/LocalText.ts';

/** What a language puts before a date or between its parts. */
const FILLERS = /^(de|del|do|el|le|of|the)$/;
/** A number, or the ordinal of a date. */
const NUMBER = /^(\d{1,4})(st|nd|rd|th|o|er)?$/;

/**
 * The days that a text can mean: one, or those of a month or a year; undefined where it does not
 * read. Understood are the long and the short words of the language, `2025-09-01`, and numbers in the
 * language's order: in English the month comes first.
 */
export function readDayText(text: string, lang: Lang): DaySpan | undefined {
  const words = plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FILLERS.test(word));
  const yearAt = words.findIndex((word) => /^\d{4}$/.test(word));
  const year = Number(words[yearAt]);
  const rest = words.filter((_, at) => at !== yearAt);
  // a year stands first or last
  if (!(year > 0) || rest.length > 2 || (yearAt > 0 && yearAt < rest.length)) return undefined;
  if (rest.length === 0) return { startDay: dayOf(year, 1, 1), endDay: dayOf(year, 12, 31) };

  const named = rest.findIndex((word) => monthNamed(word, lang) > 0);
  const isMonthFirst = yearAt === 0 || lang === 'en' || rest.length === 1;
  const monthAt = named < 0 ? (isMonthFirst ? 0 : 1) : named;
  const monthWord = rest[monthAt] ?? '';
  const month = named < 0 ? numberOf(monthWord) : monthNamed(monthWord, lang);
  if (!(month >= 1 && month <= 12)) return undefined;
  const days = daysInMonth(year, month);
  const first = dayOf(year, month, 1);
  if (rest.length === 1) return { startDay: first, endDay: (first + days - 1) as Day };
  const date = numberOf(rest[1 - monthAt] ?? '');
  if (!(date >= 1 && date <= days)) return undefined;
  const day = (first + date - 1) as Day;
  return { startDay: day, endDay: day };
}

/** Without accents and capitals; digits of full width are digits. */
function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function numberOf(word: string): number {
  return Number(NUMBER.exec(word)?.[1]);
}

/** 1 to 12 for the one month whose name begins so, with three letters at least; else 0. */
function monthNamed(word: string, lang: Lang): number {
  if (word.length < 3) return 0;
  const named = monthsOf(lang).flatMap((name, at) => {
    // some write "setiembre"
    const isIt = name.startsWith(word) || name.replace('pt', 't').startsWith(word);
    return isIt ? [at + 1] : [];
  });
  return named.length === 1 ? (named[0] ?? 0) : 0;
}

function monthsOf(lang: Lang): readonly string[] {
  const format = new Intl.DateTimeFormat(LOCALES[lang], { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) =>
    plain(format.format(dayOf(1970, at + 1, 1) * MS_PER_DAY)),
  );
}
