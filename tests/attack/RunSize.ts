import type { Attack } from './Attack.ts';

/** How much of each attack is run, and from which seed. */
export interface RunSize {
  /** 1 is all of it. */
  readonly share: number;
  readonly seed: number;
}

/** As the environment says; a seed is drawn where it names none. Throws for what is no number. */
export function runSize(env: Readonly<Record<string, string | undefined>>): RunSize {
  const share = numberIn(env, 'ATTACK_SHARE', 1);
  if (!(share > 0)) throw new RangeError(`ATTACK_SHARE is more than 0, not ${share}.`);
  return { share, seed: numberIn(env, 'ATTACK_SEED', Math.floor(Math.random() * 2 ** 32)) };
}

/** Of the attack on the page, which takes hours: a twentieth, unless the environment says more. */
export function pageRunSize(env: Readonly<Record<string, string | undefined>>): RunSize {
  return runSize({ ATTACK_SHARE: '0.05', ...env });
}

/** The first and the last input of each test, counted from 1. */
export function partsOf(
  { total, perTest }: Pick<Attack<never>, 'total' | 'perTest'>,
  share: number,
): (readonly [first: number, last: number])[] {
  const inputs = Math.ceil(total * share);
  return Array.from({ length: Math.ceil(inputs / perTest) }, (_, part) => [
    part * perTest + 1,
    Math.min(inputs, (part + 1) * perTest),
  ]);
}

/** Each of each group in a whole run; in a part of one, one of each, from group to group another in turn. */
export function drawnOf<T>(
  groups: readonly (readonly T[])[],
  { share, seed }: RunSize,
): readonly T[] {
  if (share >= 1) return groups.flat();
  return groups.flatMap((group, at) => group.slice((seed + at) % group.length).slice(0, 1));
}

function numberIn(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  otherwise: number,
): number {
  const text = env[name] ?? '';
  const value = text === '' ? otherwise : Number(text);
  if (!Number.isFinite(value)) throw new RangeError(`${name} is a number, not "${text}".`);
  return value;
}
