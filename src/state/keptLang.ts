import { LANGS, type Lang } from '../model/LocalText.ts';

const KEY = 'hemisphere.lang';

/** The language that the reader last chose on this device; null where none was, or none can be read. */
export function keptLang(): Lang | null {
  try {
    const kept = localStorage.getItem(KEY);
    return LANGS.find((lang) => lang === kept) ?? null;
  } catch {
    // a browser may refuse its storage
    return null;
  }
}

/** Keeps the choice for the next visit, where the browser allows it. */
export function keepLang(lang: Lang): void {
  try {
    localStorage.setItem(KEY, lang);
  } catch {
    // then the address alone holds it
  }
}
