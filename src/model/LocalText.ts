export const LANGS = ['en', 'es', 'pt', 'fr'] as const;
export type Lang = (typeof LANGS)[number];

/** A text in English and, where it exists, in the other languages of the OAS. Never markup. */
export interface LocalText {
  readonly en: string;
  readonly es?: string;
  readonly pt?: string;
  readonly fr?: string;
}

/** The text in `lang`, or in English with the language that it is really in. */
export function textIn(
  text: LocalText,
  lang: Lang,
): { readonly text: string; readonly lang: Lang } {
  const own = text[lang];
  return own === undefined ? { text: text.en, lang: 'en' } : { text: own, lang };
}

/** The text in every language that it has, each wording once. */
export function textsOf(text: LocalText): readonly string[] {
  return [...new Set(LANGS.flatMap((lang) => text[lang] ?? []))];
}
