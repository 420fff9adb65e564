import { LANGS, type Lang, type LocalText } from '../model/LocalText.ts';
import { formatDay } from './formatDay.ts';
import { readDay } from '../model/Day.ts';

/** A day or a month as ISO writes it, on its own: neither part of a longer number nor of a range of years. */
const ISO_DATE = /(?<![\d/-])(\d{4})-(0[1-9]|1[0-2])(-\d{2})?(?![\d/-])/g;

/** A text of the data set with the ISO dates that stand in it as each of its languages writes dates. */
export function withDates(text: LocalText): LocalText {
  const said = LANGS.flatMap((lang) => {
    const words = text[lang];
    return words === undefined ? [] : [[lang, datesIn(words, lang)] as const];
  });
  return { ...text, ...Object.fromEntries(said) };
}

/** Words with the ISO dates in them as a language writes dates. */
export function datesIn(words: string, lang: Lang): string {
  return words.replaceAll(ISO_DATE, (written: string, year, month, day: string | undefined) => {
    const first = readDay(`${year}-${month}${day ?? '-01'}`);
    if (first === undefined) return written;
    return formatDay(first, lang, day === undefined ? 'month' : 'day');
  });
}
