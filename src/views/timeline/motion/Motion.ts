import type { DaySpan } from '../../../model/DaySpan.ts';
import type { Pace } from './playedSteps.ts';
import type { TimePart } from './moveTime.ts';

/** What moves time now. */
export type Motion =
  | { readonly type: 'still' }
  | { readonly type: 'stepping' }
  | {
      readonly type: 'dragging';
      readonly part: TimePart;
      readonly grabbedAt: number;
      readonly origin: DaySpan;
    }
  | {
      readonly type: 'playing';
      readonly pace: Pace;
      /** What was on screen when play began: where it starts over. */
      readonly onScreen: DaySpan;
      readonly origin: DaySpan;
      /** Time played since `origin`. */
      readonly playedMs: number;
      /** The clock at the last frame. */
      readonly atMs: number;
    };

export type Playing = Motion & { readonly type: 'playing' };

export const STILL: Motion = { type: 'still' };
