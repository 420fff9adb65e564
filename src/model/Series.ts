import type { Citation, ConfidenceId } from './Source.ts';
import type { LocalText } from './LocalText.ts';

/** What a series counts. `strikes`: acts; `vessels`: what they hit; `killed`: persons, with those presumed dead. */
export const TALLIES = ['strikes', 'vessels', 'killed'] as const;
export type Tally = Readonly<Partial<Record<(typeof TALLIES)[number], number>>>;

/** What is counted of a day. */
export interface Counted extends Tally {
  /** EDTF */
  readonly date: string;
  readonly note?: LocalText;
  readonly confidence: ConfidenceId;
  readonly citations: readonly Citation[];
}

/** One act of a series; `event` where the record has one of its own. */
export interface SeriesMember extends Counted {
  readonly event?: string;
}

/** Acts of one kind that are counted as they go on: the record adds them up and holds to what sources count. */
export interface Series {
  readonly id: string;
  readonly title: LocalText;
  readonly text: LocalText;
  /** By first day. */
  readonly members: readonly SeriesMember[];
  /** What sources count from the start through a day, by day. */
  readonly counts: readonly Counted[];
}
