import { foldText, foldWords } from './foldText.ts';

/**
 * A test of whether a text holds all words of another, accents or not; a word may be the beginning of
 * a longer one.
 */
export function wordTest(q: string): (text: string) => boolean {
  const words = foldWords(q);
  const patterns = words.map((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u'));
  return (text) => {
    const folded = foldText(text);
    return patterns.every((pattern) => pattern.test(folded));
  };
}
