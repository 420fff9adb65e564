import type { Lang } from '../model/LocalText.ts';

/** Each language as it calls itself. */
export const LANG_NAMES: Readonly<Record<Lang, string>> = {
  en: 'English',
  es: 'Español',
  pt: 'Português',
  fr: 'Français',
};
