import type { Reference } from '../Reference.ts';
import type { StyleWords } from './StyleWords.ts';
import { apa } from './apa.ts';
import { chicago } from './chicago.ts';

/** Styles of citation by name. */
const STYLES = { apa, chicago } as const;
export const STYLE_IDS = ['apa', 'chicago'] as const;
export type StyleId = (typeof STYLE_IDS)[number];

/** References in a style, one to a line, an empty line between. */
export function textList(
  references: readonly Reference[],
  style: StyleId,
  words: StyleWords,
): string {
  return references.map((one) => `${STYLES[style](one, words)}\n`).join('\n');
}
