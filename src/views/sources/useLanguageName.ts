import { LOCALES } from '../../i18n/formatDay.ts';
import { useLang } from '../../i18n/useLang.ts';

/** Names a language by its BCP 47 tag in the language of the page; empty where none is known. */
export function useLanguageName(): (tag: string | undefined) => string {
  const names = new Intl.DisplayNames(LOCALES[useLang()], { type: 'language' });
  return (tag) => (tag === undefined ? '' : (names.of(tag) ?? tag));
}
