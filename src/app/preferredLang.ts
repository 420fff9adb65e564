import { LANGS, type Lang } from '../model/LocalText.ts';

/** The language asked for, else the first that the browser prefers and we speak, else English. */
export function preferredLang(asked: Lang | null, preferred: readonly string[]): Lang {
  if (asked) return asked;
  const spoken = preferred.map((tag) => LANGS.find((lang) => tag.toLowerCase().startsWith(lang)));
  return spoken.find((lang) => lang !== undefined) ?? 'en';
}
