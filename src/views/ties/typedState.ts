import { foldText } from '../../query/search/foldText.ts';

/** Letters that follow within it belong together. */
const PAUSE_MS = 700;

export interface Typed {
  readonly text: string;
  readonly atMs: number;
}

export const NOTHING_TYPED: Typed = { text: '', atMs: -Infinity };

/** What is typed after another key; undefined for a key that is no letter, or is a command. */
export function typedAfter(
  { text, atMs }: Typed,
  press: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'timeStamp'>,
): Typed | undefined {
  const { key, timeStamp } = press;
  if (!/^\p{L}$/u.test(key) || press.ctrlKey || press.metaKey || press.altKey) return undefined;
  return { text: timeStamp - atMs > PAUSE_MS ? key : text + key, atMs: timeStamp };
}

/**
 * The next of some names that begins with what was typed, from `from` on and round; one letter, pressed
 * again, leads from name to name. Undefined where none does.
 */
export function typedState(
  names: readonly string[],
  { text }: Typed,
  from: number,
): number | undefined {
  const letters = foldText(text);
  const isOneLetter = new Set(letters).size === 1;
  const begin = isOneLetter ? letters.charAt(0) : letters;
  const order = names.map((_, step) => (from + step + Number(isOneLetter)) % names.length);
  return order.find((at) => foldText(names[at] ?? '').startsWith(begin));
}
