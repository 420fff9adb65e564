import { LANGS, type Lang } from '../model/LocalText.ts';
import { deviceStorage } from './deviceStorage.ts';

const KEY = 'hemisphere.lang';

/** The language that the reader last chose on this device; null where none was, or none can be read. */
export function keptLang(): Lang | null {
  const kept = deviceStorage.read(KEY);
  return LANGS.find((lang) => lang === kept) ?? null;
}

/** Keeps the choice for the next visit, where the browser allows it; else the address alone holds it. */
export function keepLang(lang: Lang): void {
  deviceStorage.keep(KEY, lang);
}
