import { type Pair, statesOf } from '../../model/Pair.ts';
import type { Country } from '../../model/Country.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Shown } from '../Shown.ts';
import { foldWords } from './foldText.ts';
import { stateWords } from './stateWords.ts';

interface Match {
  readonly pair: Pair;
  readonly score: number;
  /** When their tie last changed, as far as is on record. */
  readonly changedOn: number;
}

/** Both states named outweighs any way of naming one. */
const BOTH_NAMED = 10;

/**
 * Pairs that a text names, best first: "Mexico – Peru", "peru mex", "MEX-PER". Each word must begin
 * a word of one of the two names, an alias or a code; with words for one state only, its pairs come
 * with those whose tie changed last first. All American pairs can be found, and those with
 * a partner outside that a tie or an event names.
 */
export function findPairs(
  { dataset, source }: Pick<Shown, 'dataset' | 'source'>,
  text: string,
  limit: number,
): readonly Pair[] {
  const wanted = foldWords(text);
  const scores = new Map(
    dataset.countries.map((state) => [state.iso3, wordScores(state, wanted)] as const),
  );
  const pairs = new Set([...dataset.ledger.pairs, ...source.pairs()]);
  const matches: Match[] = [];
  for (const pair of pairs) {
    const [a, b] = statesOf(pair);
    const score = pairScore(scores.get(a) ?? [], scores.get(b) ?? [], wanted.length);
    if (score !== null) matches.push({ pair, score, changedOn: lastChange(dataset, pair) });
  }
  return matches
    .toSorted(
      (a, b) => b.score - a.score || b.changedOn - a.changedOn || (a.pair < b.pair ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ pair }) => pair);
}

/** Before all days where none is on record. */
function lastChange(dataset: Dataset, pair: Pair): number {
  return dataset.changesOf(pair).at(-1)?.date.startDay ?? -Number.MAX_VALUE;
}

/** For each wanted word how well the state answers to it: 2 in full, 1 by its beginning, 0 not. */
function wordScores(state: Country, wanted: readonly string[]): readonly number[] {
  const words = stateWords(state);
  return wanted.map((word) =>
    words.has(word) ? 2 : [...words].some((own) => own.startsWith(word)) ? 1 : 0,
  );
}

/** Null when a word names neither state. */
function pairScore(a: readonly number[], b: readonly number[], words: number): number | null {
  let score = 0;
  for (let word = 0; word < words; word++) {
    const best = Math.max(a[word] ?? 0, b[word] ?? 0);
    if (best === 0) return null;
    score += best;
  }
  return score + (a.some(Boolean) && b.some(Boolean) ? BOTH_NAMED : 0);
}
