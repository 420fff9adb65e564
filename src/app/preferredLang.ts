import type { Lang } from '../model/LocalText.ts';
import { SPOKEN_LANGS } from '../i18n/messages.ts';

/** The language asked for, else the first that the browser prefers, of those we speak; else English. */
export function preferredLang(asked: Lang | null, preferred: readonly string[]): Lang {
  const wanted = asked ? [asked, ...preferred] : preferred;
  const spoken = wanted.map((tag) =>
    SPOKEN_LANGS.find((lang) => tag.toLowerCase().startsWith(lang)),
  );
  return spoken.find((lang) => lang !== undefined) ?? 'en';
}
