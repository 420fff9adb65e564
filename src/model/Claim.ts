import type { Citation } from './Source.ts';
import type { Iso3 } from './Country.ts';
import type { LocalText } from './LocalText.ts';
import type { RecordHistory } from './RecordHistory.ts';

export const VERDICTS = [
  'record',
  'supported',
  'differs',
  'overstated',
  'contradicted',
  'unverified',
  'not-found',
  'interpretation',
  'outdated',
  'unusable',
] as const;
/**
 * Where an answer stands. `record`: what the data set holds; `supported`: agrees with it;
 * `differs`: a competing value that a source gives; the others say why a statement is not held.
 */
export type Verdict = (typeof VERDICTS)[number];

export interface ClaimAnswer {
  readonly text: LocalText;
  readonly verdict: Verdict;
  readonly citations: readonly Citation[];
}

/** One question on which sources speak: every answer with who gives it, and why the record chose. */
export interface Claim extends RecordHistory {
  readonly id: string;
  readonly question: LocalText;
  readonly answers: readonly ClaimAnswer[];
  /** Why the record holds what it holds. */
  readonly reason: LocalText;
  readonly about: {
    readonly events?: readonly string[];
    /** Canonical pairs */
    readonly pairs?: readonly string[];
    readonly countries?: readonly Iso3[];
    readonly votes?: readonly string[];
    readonly scenarios?: readonly string[];
  };
  /** Set on assertions of the founding documents. */
  readonly seed?: { readonly document: 'A' | 'B'; readonly lines: string };
}
