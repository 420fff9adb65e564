import type { DaySpan } from './DaySpan.ts';
import type { Day } from './Day.ts';

/** Who looked: the Correlates of War project by waves, Wikidata on one day. */
export const OBSERVERS = ['cow', 'wikidata'] as const;
export type Observer = (typeof OBSERVERS)[number];

/**
 * The level of a state's mission in another's capital. `present`: there, but its level is not coded, or of
 * another form such as an interests section; `accredited`: the state is represented from a third one;
 * `none`: none was found, which is not broken; `unlisted`: a list that is known to be incomplete has none.
 */
export type MissionLevel =
  | 'ambassador'
  | 'minister'
  | 'charge'
  | 'present'
  | 'accredited'
  | 'none'
  | 'unlisted';

/** What one observer found of a pair at one time. */
export interface Observation {
  readonly observer: Observer;
  readonly year: number;
  /** The days of which it speaks: the year of a wave, the month of a list. */
  readonly span: DaySpan;
  /** The last day that it answers for: the eve of the observer's next wave, at most ten years on. */
  readonly until: Day;
  /** The mission of the pair's first state at the second, and that of the second at the first. */
  readonly missions: readonly [MissionLevel, MissionLevel];
}

/** Whether a mission is there, in the capital itself. */
export function isResident(level: MissionLevel): boolean {
  return level !== 'accredited' && level !== 'none' && level !== 'unlisted';
}
