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
  return HABITS[lang](formatOf(lang, style).format(day * MS_PER_DAY), style);
}

/** "1–25 Nov 2025"; a single day stands alone. */
export function formatSpan(span: DaySpan, lang: Lang, style: DayStyle = 'day'): string {
  const { startDay, endDay } = span;
  // a range takes the platform some 50 µs, ten times as long as a day, and lists are full of days
  if (startDay === endDay) return formatDay(startDay, lang, style);
  const format = formatOf(lang, style);
  return HABITS[lang](format.formatRange(startDay * MS_PER_DAY, endDay * MS_PER_DAY), style);
}

const IN_WORDS: readonly DayStyle[] = ['long', 'weekday'];
const FIRST_DAY = /(?<!\d)1(?=\s*–|\s+\p{L})/gu;

/** What CLDR leaves undone. */
const HABITS: Readonly<Record<Lang, (text: string, style: DayStyle) => string>> = {
  // every month is cut to three letters but September
  en: (text) => text.replace(/\bSept\b/g, 'Sep'),
  // a short day stands without "de", a short span with it
  es: (text, style) => (IN_WORDS.includes(style) ? text : text.replaceAll(' de ', ' ')),
  // the first of a month is an ordinal
  pt: (text) => text.replace(FIRST_DAY, '1º'),
  fr: (text) => text.replace(FIRST_DAY, '1er'),
};

/** What is said of a whole day, and of a month or a year. */
interface Word {
  readonly day: string;
  readonly rest: string;
}

const always = (word: string): Word => ({ day: word, rest: word });

const WORDS: Readonly<Record<Lang, Readonly<Record<'about' | 'since' | 'until', Word>>>> = {
  en: { about: always('about'), since: always('since'), until: always('until') },
  es: {
    about: { day: 'hacia el', rest: 'hacia' },
    since: { day: 'desde el', rest: 'desde' },
    until: { day: 'hasta el', rest: 'hasta' },
  },
  pt: { about: always('por volta de'), since: always('desde'), until: always('até') },
  fr: {
    about: { day: 'vers le', rest: 'vers' },
    since: { day: 'depuis le', rest: 'depuis' },
    until: { day: 'jusqu’au', rest: 'jusqu’en' },
  },
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
  const text = dateText(date, lang, style);
  const about = date.approximate ? `${wordFor('about', date, lang)} ${text}` : text;
  return date.uncertain ? `${about} (?)` : about;
}

function dateText(date: EdtfDate, lang: Lang, styleOfDays: DayStyle): string {
  const { startDay, endDay, precision } = date;
  const style = precision === 'day' ? styleOfDays : STYLE_OF[precision];
  if (startDay === null)
    return `${wordFor('until', date, lang)} ${formatDay(endDay ?? (0 as Day), lang, style)}`;
  if (endDay === null) return `${wordFor('since', date, lang)} ${formatDay(startDay, lang, style)}`;
  return formatSpan({ startDay, endDay }, lang, style);
}

function wordFor(word: keyof (typeof WORDS)['en'], { precision }: EdtfDate, lang: Lang): string {
  return WORDS[lang][word][precision === 'day' ? 'day' : 'rest'];
}
