import type { ConfidenceId } from './Source.ts';
import type { Iso3 } from './Country.ts';
import type { Pair } from './Pair.ts';

/** Who says that an event happened, and how surely. */
interface Backing {
  readonly confidence: ConfidenceId;
  /** Ids of the sources cited, each once. */
  readonly sources: readonly string[];
}

/**
 * What events have in common, that columns keep by one number: the pairs and states that take part, and
 * how it is backed. Events with the same share a party.
 */
export interface Party {
  readonly pairs: readonly Pair[];
  readonly actors: readonly Iso3[];
  /** Left out where the source of the events does not say. */
  readonly backing?: Backing;
}
