import type { Iso3 } from './Country.ts';
import type { Pair } from './Pair.ts';

/** Who takes part in an event: its pairs and its states. Events with the same ones share a party. */
export interface Party {
  readonly pairs: readonly Pair[];
  readonly actors: readonly Iso3[];
}
