import type { DaySpan } from '../../../model/DaySpan.ts';
import type { Tone } from '../../../model/Tone.ts';

/** A line of a lane: one event, or those whose dates mean the same days. */
export interface LaneItem extends DaySpan {
  readonly tone: Tone;
  /** Nobody knows its end. */
  readonly isOpen: boolean;
  /** What is said of it where there is room; empty for nothing. */
  readonly words: string;
  readonly count: number;
}

/** Of letters at the size of the words, on the safe side. */
const CHARACTER_PX = 5.7;

export function wordsPx(words: string): number {
  return words.length * CHARACTER_PX;
}
