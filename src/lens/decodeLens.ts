import { type Day, isoOf } from '../model/Day.ts';
import { type Lens, START_LENS, type TimeBound } from './Lens.ts';
import { LENS_CLAUSES } from './lensClauses.ts';

/** A clause of a link that does not read: the key and the text that stood there. */
export interface IgnoredClause {
  readonly key: string;
  readonly text: string;
}

export interface DecodedLens {
  readonly lens: Lens;
  readonly ignored: readonly IgnoredClause[];
  /** Keys that are not ours, as written: kept when the address is written again. */
  readonly foreign: readonly (readonly [key: string, value: string])[];
}

/**
 * Reads a query string. Total: any text gives a lens; what does not read falls back to its
 * default and is named, what is not ours is kept.
 */
export function decodeLens(search: string): DecodedLens {
  const ignored: IgnoredClause[] = [];
  const foreign: (readonly [string, string])[] = [];
  let lens = START_LENS;
  for (const [key, text] of new URLSearchParams(search)) {
    const row = LENS_CLAUSES.find((candidate) => candidate.key === key);
    if (!row) {
      foreign.push([key, text]);
      continue;
    }
    const next = row.read(text, lens);
    if (next) lens = next;
    else ignored.push({ key, text });
  }
  if (isDay(lens.from) && isDay(lens.to) && lens.from > lens.to) {
    ignored.push({ key: 'from', text: isoOf(lens.from) });
    lens = { ...lens, from: START_LENS.from };
  }
  return { lens, ignored, foreign };
}

function isDay(bound: TimeBound): bound is Day {
  return typeof bound === 'number';
}
