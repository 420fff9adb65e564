import type { Dice } from './Dice.ts';

/** Bytes that mean something to who cuts files: NUL, ends of lines, quotes, marks, halves of letters. */
const BYTES = [
  0, 9, 10, 13, 26, 32, 34, 44, 59, 92, 0x80, 0xbf, 0xc3, 0xe2, 0xef, 0xf0, 0xfe, 0xff,
];

type Mutation = (bytes: Uint8Array, dice: Dice, from: number, to: number) => readonly Uint8Array[];

const MUTATIONS: readonly Mutation[] = [
  (bytes, dice, from) => [bytes.slice(0, from), one(dice), bytes.slice(from)],
  (bytes, dice, from) => [bytes.slice(0, from), one(dice), bytes.slice(from + 1)],
  (bytes, _, from, to) => [bytes.slice(0, from), bytes.slice(to)],
  (bytes, _, from, to) => [bytes.slice(0, to), bytes.slice(from)],
  (bytes, _, from) => [bytes.slice(0, from)],
  (bytes, _, from) => [bytes.slice(from)],
  (bytes, _, from, to) => [bytes.slice(to), bytes.slice(from, to), bytes.slice(0, from)],
  (bytes, dice, from) => [
    bytes.slice(0, from),
    Uint8Array.from(dice.times(1 + dice.below(9), () => dice.below(256))),
    bytes.slice(from),
  ],
];

/** Bytes with one thing done to them that a disk, a network or an attacker might. */
export function mutateBytes(bytes: Uint8Array, dice: Dice): Uint8Array<ArrayBuffer> {
  const from = dice.below(bytes.length + 1);
  const to = Math.min(bytes.length, from + 1 + dice.below(1 + bytes.length / 10));
  return joinBytes(dice.pick(MUTATIONS)(bytes, dice, from, to));
}

/** Parts in a row. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function one(dice: Dice): Uint8Array {
  return Uint8Array.of(dice.pick(BYTES));
}
