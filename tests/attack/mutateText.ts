import type { Dice } from './Dice.ts';
import { PAYLOADS } from './payloads.ts';

type Mutation = (text: string, dice: Dice, part: { from: number; to: number }) => string;

/** What can be done to a text; a part is at most a fifth of it. */
const MUTATIONS: readonly Mutation[] = [
  (text, _, { from, to }) => text.slice(0, from) + text.slice(to),
  (text, _, { from, to }) => text.slice(0, to) + text.slice(from),
  (text, _, { from }) => text.slice(0, from),
  (text, dice, { from }) => text.slice(0, from) + dice.pick(PAYLOADS) + text.slice(from),
  (text, dice, { from, to }) => text.slice(0, from) + dice.pick(PAYLOADS) + text.slice(to),
  (text, dice, { from }) =>
    text.slice(0, from) + String.fromCharCode(dice.below(0x250)) + text.slice(from + 1),
  (text, _, { from, to }) => text.slice(to) + text.slice(from, to) + text.slice(0, from),
  (text, dice) => (dice.chance(0.5) ? text.toUpperCase() : text.toLowerCase()),
];

/** A text with one thing done to it that a keyboard, a program or an attacker might. */
export function mutateText(text: string, dice: Dice): string {
  const from = dice.below(text.length + 1);
  const to = Math.min(text.length, from + 1 + dice.below(1 + text.length / 5));
  return dice.pick(MUTATIONS)(text, dice, { from, to });
}
