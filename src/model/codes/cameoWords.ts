import type { LocalText } from '../LocalText.ts';
import codes from './cameoWords.json' with { type: 'json' };

const WORDS: ReadonlyMap<string, LocalText> = new Map(Object.entries(codes));

/** What a CAMEO code says, and the code that says it. */
interface CameoWords {
  readonly code: string;
  /** An act, as a verb without its subject, in small letters: "express intent to cooperate". */
  readonly act: LocalText;
}

/**
 * What a CAMEO code stands for (P. A. Schrodt, CAMEO codebook 1.1b3, verb codes), by the longest stem
 * that has words: `050`, "not specified below", is said as its root is. Undefined for a code outside of
 * roots 01 to 20. Codes are strings: `051` is not `51`.
 */
export function cameoWords(code: string): CameoWords | undefined {
  for (let length = Math.min(code.length, 4); length >= 2; length--) {
    const stem = code.slice(0, length);
    const act = WORDS.get(stem);
    if (act) return { code: stem, act };
  }
  return undefined;
}
