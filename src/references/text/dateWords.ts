import { type Parts, datePartsOf } from '../datePartsOf.ts';
import type { Lang } from '../../model/LocalText.ts';

/** The styles are American: their English dates are so too. */
const LOCALES: Readonly<Record<Lang, string>> = {
  en: 'en-US',
  es: 'es-419',
  pt: 'pt-BR',
  fr: 'fr-FR',
};
/** How the first of a month is written where that is not "1". */
const FIRSTS: Partial<Record<Lang, string>> = { pt: '1º', fr: '1er' };

/** An EDTF date in words: "November 3, 2025", "November 2025", "ca. 1961"; as written where it has no parts. */
export function dateWords(edtf: string, lang: Lang): string {
  return inWords(edtf, (parts) => wordsOf(parts, lang, true));
}

/** The same with the year before: "2025, November 3". */
export function yearFirst(edtf: string, lang: Lang): string {
  return inWords(edtf, (parts) => {
    const year = String(parts[0]);
    return parts.length === 1 ? year : `${year}, ${wordsOf(parts, lang, false)}`;
  });
}

function inWords(edtf: string, say: (parts: Parts) => string): string {
  const parts = datePartsOf(edtf);
  if (!parts) return edtf;
  return `${parts.rough ? 'ca. ' : ''}${parts.ends.map(say).join(' – ')}`;
}

function wordsOf([year = 0, month, date]: Parts, lang: Lang, withYear: boolean): string {
  if (month === undefined) return String(year);
  const moment = new Date(Date.UTC(year, month - 1, date ?? 1));
  // years before 100 would be read as of the last century
  moment.setUTCFullYear(year);
  const words = new Intl.DateTimeFormat(LOCALES[lang], {
    timeZone: 'UTC',
    month: 'long',
    ...(date !== undefined && { day: 'numeric' }),
    ...(withYear && { year: 'numeric' }),
  }).format(moment);
  const first = FIRSTS[lang];
  return date === 1 && first !== undefined ? words.replace(/^1(?= )/, first) : words;
}
