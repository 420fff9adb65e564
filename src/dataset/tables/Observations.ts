import type { Observation, Observer } from '../../model/Observation.ts';
import type { Pair } from '../../model/Pair.ts';
import type { TableAbout } from '../../model/TableAbout.ts';

/** What others found of the missions between states, at times of their own. */
export interface Observations {
  readonly tables: readonly TableAbout[];
  /** Years in which an observer looked at all, oldest first. */
  readonly yearsOf: Readonly<Record<Observer, readonly number[]>>;
  /** What was found of a pair, oldest first; none for a pair that nobody looked at. */
  readonly of: (pair: Pair) => readonly Observation[];
}

/** As the build writes them. */
export interface PackedObservations {
  readonly tables: readonly TableAbout[];
  readonly waves: readonly number[];
  /**
   * By pair, a letter a wave: the mission of the first at the second, and of the second at the first. `.` one
   * of the two was not in the system, `0` none found, `1` chargé, `2` minister, `3` ambassador, `9` present.
   */
  readonly missions: Readonly<Record<string, readonly [string, string]>>;
  /** The month of the list, `2022-11`, and by pair two letters: `r` resident, `a` accredited, `0` not listed. */
  readonly listed: { readonly month: string; readonly pairs: Readonly<Record<string, string>> };
}
