import { foldText } from './foldText.ts';
import { wantedWords } from './wantedWords.ts';

/** Of a longer word its beginning is looked for: a pattern has an end. */
const LONGEST_WORD = 1000;

/**
 * A test of whether a text, with others that many have in common, holds all words of another, accents or
 * not; a word may be the beginning of a longer one, or another name of the same thing. Typing errors are
 * not made good: that takes an index. What common texts hold is kept: there should be few of them.
 */
export function wordTest(q: string): (text: string, common?: readonly string[]) => boolean {
  const patterns = wantedWords(q).map(({ typed, others }) => {
    const whole = others.map(
      (name) => `${name.replaceAll(' ', '[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`,
    );
    return new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${[typed.slice(0, LONGEST_WORD), ...whole].join('|')})`,
      'u',
    );
  });
  const known = new Map<string, readonly boolean[]>();
  const heldBy = (text: string): readonly boolean[] => {
    let held = known.get(text);
    if (!held) {
      const folded = foldText(text);
      held = patterns.map((pattern) => pattern.test(folded));
      known.set(text, held);
    }
    return held;
  };
  return (text, common = []) => {
    const folded = foldText(text);
    return patterns.every(
      (pattern, at) => pattern.test(folded) || common.some((one) => heldBy(one)[at]),
    );
  };
}
