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

/** What CLDR leaves undone. Short dates do not break; in English their spaces are promised as plain. */
const HABITS: Readonly<Record<Lang, (text: string, style: DayStyle) => string>> = {
  // every month is cut to three letters but September
  en: (text) => text.replace(/\bSept\b/g, 'Sep'),
  // a short day stands without "de", a short span with it
  es: (text, style) =>
    unbroken(IN_WORDS.includes(style) ? text : text.replaceAll(' de ', ' '), style),
  // the first of a month is an ordinal; five words may break, but only before the year
  pt: (text, style) =>
    unbroken(text.replace(FIRST_DAY, '1º'), style).replaceAll(/\u00a0(?=de\u00a0\d{4})/g, ' '),
  fr: (text, style) => unbroken(text.replace(FIRST_DAY, '1er'), style),
};

function unbroken(text: string, style: DayStyle): string {
  return IN_WORDS.includes(style) ? text : text.replaceAll(' ', '\u00a0');
}

/** How a date, `%`, stands in a sentence: a whole day, and a month or a year. */
type Phrase = readonly [day: string, rest: string];

/** `after` is said after the word for "since", `roughly` after any such word. */
type Phrases = Readonly<Record<'when' | 'after' | 'since' | 'until' | 'about' | 'roughly', Phrase>>;

const always = (phrase: string): Phrase => [phrase, phrase];

const PHRASES: Readonly<Record<Lang, Phrases>> = {
  en: {
    when: always('%'),
    after: always('%'),
    since: always('since %'),
    until: always('until %'),
    about: always('about %'),
    roughly: always('about %'),
  },
  es: {
    when: ['el %', 'en %'],
    after: ['el %', '%'],
    since: ['desde el %', 'desde %'],
    until: ['hasta el %', 'hasta %'],
    about: ['hacia el %', 'hacia %'],
    roughly: always('% aprox.'),
  },
  pt: {
    when: always('em %'),
    after: always('%'),
    since: always('desde %'),
    until: always('até %'),
    about: always('por volta de %'),
    roughly: always('cerca de %'),
  },
  fr: {
    when: ['le %', 'en %'],
    after: ['le %', '%'],
    since: ['depuis le %', 'depuis %'],
    until: ['jusqu’au %', 'jusqu’en %'],
    about: ['vers le %', 'vers %'],
    roughly: always('% environ'),
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
  return inPlace(date, lang, null, style);
}

/** The date as a sentence says when: "el 3 nov 2025", "en 1961"; English has a comma before it. */
export function formatWhen(date: EdtfDate, lang: Lang): string {
  if (!isSpan(date)) return inPlace(date, lang, 'when');
  const days = formatEdtf(date, lang);
  return lang === 'en' ? days : `(${days})`;
}

/** The date as the word for "since" takes it: "el 3 nov 2025", "1961 aprox."; its begin where it is open. */
export function formatSince(date: EdtfDate, lang: Lang): string {
  if (isSpan(date)) return formatEdtf(date, lang);
  return inPlace({ ...date, endDay: date.endDay ?? date.startDay }, lang, 'after');
}

function isSpan({ interval, startDay, endDay }: EdtfDate): boolean {
  return interval && startDay !== null && endDay !== null;
}

function inPlace(
  date: EdtfDate,
  lang: Lang,
  place: 'when' | 'after' | null,
  styleOfDays: DayStyle = 'day',
): string {
  const { startDay, endDay, precision, approximate, uncertain } = date;
  const say = (key: keyof Phrases, text: string) =>
    PHRASES[lang][key][precision === 'day' ? 0 : 1].replace('%', text);
  const word = startDay === null ? 'until' : endDay === null ? 'since' : place;
  const style = precision === 'day' ? styleOfDays : STYLE_OF[precision];
  const text = bareText(date, lang, style);
  const followsWord = word !== null && word !== 'when';
  const rough = approximate ? say(followsWord ? 'roughly' : 'about', text) : text;
  const said = word === null || (approximate && !followsWord) ? rough : say(word, rough);
  return uncertain ? `${said} (?)` : said;
}

function bareText({ startDay, endDay }: EdtfDate, lang: Lang, style: DayStyle): string {
  const known = startDay ?? endDay ?? (0 as Day);
  return formatSpan({ startDay: startDay ?? known, endDay: endDay ?? known }, lang, style);
}
