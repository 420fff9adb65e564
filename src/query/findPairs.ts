import type { Country } from '../model/Country.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import { type Pair, pairOf } from '../model/Pair.ts';
import { textsOf } from '../model/LocalText.ts';
import { foldWords } from './foldText.ts';

interface Match {
  readonly pair: Pair;
  readonly score: number;
}

/**
 * Pairs of American states that a text names, best first: "Mexico – Peru", "peru mex", "MEX-PER".
 * Each word must begin a word of one of the two names, an alias or a code; with words for one
 * state only, its pairs come with those that have something on record first.
 */
export function findPairs(dataset: Dataset, text: string, limit: number): readonly Pair[] {
  const wanted = foldWords(text);
  const states = dataset.countries.filter(({ region }) => region !== 'outside');
  const scores = states.map((state) => wordScores(state, wanted));
  const recorded = new Set(dataset.ledger.changedPairs);
  const matches: Match[] = [];
  states.forEach((a, i) => {
    for (let j = i + 1; j < states.length; j++) {
      const b = states[j]!;
      const score = pairScore(scores[i]!, scores[j]!);
      if (score === null) continue;
      const pair = pairOf(a.iso3, b.iso3);
      matches.push({ pair, score: score + (recorded.has(pair) ? 0.5 : 0) });
    }
  });
  return matches
    .toSorted((a, b) => b.score - a.score || (a.pair < b.pair ? -1 : 1))
    .slice(0, limit)
    .map(({ pair }) => pair);
}

/** For each wanted word how well the state answers to it: 2 in full, 1 by its beginning, 0 not. */
function wordScores(state: Country, wanted: readonly string[]): readonly number[] {
  const names = [state.iso3, state.iso2, ...textsOf(state.name), ...(state.aliases ?? [])];
  const words = new Set(names.flatMap(foldWords));
  return wanted.map((word) =>
    words.has(word) ? 2 : [...words].some((own) => own.startsWith(word)) ? 1 : 0,
  );
}

/** Null when a word names neither state. Both states named counts more than one named twice. */
function pairScore(a: readonly number[], b: readonly number[]): number | null {
  let score = 0;
  for (const [index, ofA] of a.entries()) {
    const best = Math.max(ofA, b[index]!);
    if (best === 0) return null;
    score += best;
  }
  return score + (a.some((value) => value > 0) && b.some((value) => value > 0) ? 10 : 0);
}
