import type { LocalText } from '../../../model/LocalText.ts';

/** A text of a file, which stands as it is in every language. */
export function sameInAll(text: string): LocalText {
  return { en: text, es: text, pt: text, fr: text };
}
