import { foldWords } from './foldText.ts';

/** Names of one thing, folded, in four languages and in short: whoever types one means them all. */
const SAME: readonly (readonly string[])[] = [
  ['united states', 'estados unidos', 'etats unis', 'eeuu', 'eua', 'usa'],
  ['united kingdom', 'reino unido', 'royaume uni', 'uk'],
  ['organization of american states', 'oas', 'oea'],
  ['united nations', 'naciones unidas', 'nacoes unidas', 'nations unies', 'onu'],
  ['embargo', 'blockade', 'bloqueo', 'bloqueio', 'blocus'],
];

/** Short forms that are common words as well: they mean a thing only where they are typed alone. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['us', 'usa'],
  ['eu', 'usa'],
]);

/** A word that is searched for, folded: itself, perhaps unfinished, or what else the thing is called. */
export interface WantedWord {
  readonly typed: string;
  readonly others: readonly string[];
}

/** What a text asks for: each is wanted. */
export function wantedWords(q: string): readonly WantedWord[] {
  return foldWords(q).map((typed) => {
    const known = SHORT.get(typed) ?? typed;
    const same = SAME.find((names) => names.includes(known)) ?? [];
    return { typed, others: same.filter((name) => name !== typed) };
  });
}
