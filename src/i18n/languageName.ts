import type { Lang } from '../model/LocalText.ts';
import { LOCALES } from './formatDay.ts';

const names = new Map<Lang, Intl.DisplayNames>();

/** "Spanish" for `es`: a language by its tag (BCP 47) in the language of the page; the tag itself where it has no name. */
export function languageName(tag: string, lang: Lang): string {
  let known = names.get(lang);
  if (!known) {
    known = new Intl.DisplayNames(LOCALES[lang], { type: 'language' });
    names.set(lang, known);
  }
  return known.of(tag) ?? tag;
}
