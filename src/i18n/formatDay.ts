import { type Day, MS_PER_DAY } from '../model/Day.ts';
import type { DatePrecision, EdtfDate } from '../model/EdtfDate.ts';
import type { DaySpan } from '../model/DaySpan.ts';
import type { Lang } from '../model/LocalText.ts';

/** Which national habit of writing dates and numbers a language follows here. */
export const LOCALES: Readonly<Record<Lang, string>> = {
  en: 'en-GB',
  es: 'es-419',
  pt: 'pt-BR',
  fr: 'fr-FR',
};

const STYLES = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DayStyle = keyof typeof STYLES;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(lang: Lang, style: DayStyle): Intl.DateTimeFormat {
  const key = `${lang}/${style}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALES[lang], { ...STYLES[style], timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}

/** "3 Nov 2025" in the habit of the language. */
export function formatDay(day: Day, lang: Lang, style: DayStyle = 'day'): string {
  return inHabit(formatOf(lang, style).format(day * MS_PER_DAY), lang);
}

/** "1–25 Nov 2025"; a single day stands alone. */
export function formatSpan(span: DaySpan, lang: Lang, style: DayStyle = 'day'): string {
  // a range takes the platform some 50 µs, ten times as long as a day, and lists are full of days
  if (span.startDay === span.endDay) return formatDay(span.startDay, lang, style);
  const format = formatOf(lang, style);
  return inHabit(format.formatRange(span.startDay * MS_PER_DAY, span.endDay * MS_PER_DAY), lang);
}

// where English puts the day first, CLDR cuts every month to three letters but September
function inHabit(text: string, lang: Lang): string {
  return lang === 'en' ? text.replace(/\bSept\b/g, 'Sep') : text;
}

interface Words {
  readonly about: string;
  readonly since: string;
  readonly until: string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  en: { about: 'about', since: 'since', until: 'until' },
  es: { about: 'hacia', since: 'desde', until: 'hasta' },
  pt: { about: 'cerca de', since: 'desde', until: 'até' },
  fr: { about: 'vers', since: 'depuis', until: "jusqu'au" },
};

const STYLE_OF: Readonly<Record<DatePrecision, DayStyle>> = {
  day: 'day',
  season: 'month',
  month: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
};

/**
 * An EDTF date for people: as precise as it is written, "about" and "since" in words, `?` kept.
 * `long`, where it is read aloud, writes the month of a whole date out.
 */
export function formatEdtf(date: EdtfDate, lang: Lang, style: 'day' | 'long' = 'day'): string {
  const words = WORDS[lang];
  const text = dateText(
    date,
    lang,
    words,
    date.precision === 'day' ? style : STYLE_OF[date.precision],
  );
  const about = date.approximate ? `${words.about} ${text}` : text;
  return date.uncertain ? `${about} (?)` : about;
}

function dateText(date: EdtfDate, lang: Lang, words: Words, style: DayStyle): string {
  const { startDay, endDay } = date;
  if (startDay === null) return `${words.until} ${formatDay(endDay ?? (0 as Day), lang, style)}`;
  if (endDay === null) return `${words.since} ${formatDay(startDay, lang, style)}`;
  return formatSpan({ startDay, endDay }, lang, style);
}
