import { type DaySpan, sameSpan } from '../../model/DaySpan.ts';
import { type TimeFrame, type TimePart, moveTime } from './moveTime.ts';
import { type TimeStep, advanceDay } from './TimeStep.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Lens } from '../../lens/Lens.ts';
import { addDays } from '../../model/Day.ts';
import { applyEdit, lensStore } from '../../state/lensStore.ts';
import { playhead } from '../../state/playhead.ts';
import { restartSpan } from './restartSpan.ts';
import { timeEdit } from './timeEdit.ts';
import { timeOf } from '../../query/timeOf.ts';

/** What the controller knows of the world: a clock that calls back once before the next frame. */
export interface FrameClock {
  /** Milliseconds. */
  now(): number;
  /** Returns how to call it off. */
  schedule(callback: () => void): () => void;
}

export type Pace = 'full' | 'reduced';

/** How play goes on: by which step, and which days are on screen when it has to start over. */
export interface PlayOrder {
  readonly step: TimeStep;
  readonly visible: DaySpan;
}

const STEP_MS: Readonly<Record<Pace, number>> = { full: 1000 / 8, reduced: 1000 / 2 };
/** The most that one frame makes up for: a page that was hidden goes on where it stood. */
const LONGEST_FRAME_MS = 250;

type Motion =
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
      readonly step: TimeStep;
      readonly origin: DaySpan;
      readonly stepMs: number;
      /** Time played since `origin`. */
      readonly playedMs: number;
      /** The clock at the last frame. */
      readonly atMs: number;
    };

const STILL: Motion = { type: 'still' };

/** Moves time by hand and by play; the rules are numbered in why.md, and tests name them. */
export class TimelineController {
  readonly #dataset: Dataset;
  readonly #clock: FrameClock;
  readonly #pace: () => Pace;
  #motion: Motion = STILL;
  /** Where time stands while it moves; null as long as it has not left the lens. */
  #span: DaySpan | null = null;
  #cancelFrame: (() => void) | null = null;

  constructor(dataset: Dataset, clock: FrameClock, pace: () => Pace) {
    this.#dataset = dataset;
    this.#clock = clock;
    this.#pace = pace;
  }

  /** Gives way, from now on, to whoever else sets the time of the lens; returns how to part. */
  attach(): () => void {
    const stop = lensStore.subscribe(({ lens }, { lens: before }) => {
      const isSameTime =
        lens.mode === before.mode && lens.from === before.from && lens.to === before.to;
      if (!isSameTime) this.abandon();
    });
    return () => {
      stop();
      this.abandon();
    };
  }

  /** Starts play; nothing in All time. */
  play({ step, visible }: PlayOrder): void {
    const { mode } = this.#frame();
    if (mode === 'all') return;
    const now = this.#now();
    const isAtEnd = now.endDay === this.#dataset.span.endDay;
    const origin = isAtEnd ? restartSpan(now, visible, this.#frame()) : now;
    const stepMs = STEP_MS[this.#pace()];
    this.#motion = { type: 'playing', step, origin, stepMs, playedMs: 0, atMs: this.#clock.now() };
    this.#span = origin;
    this.#publish();
    this.#schedule();
  }

  pause(): void {
    if (this.#motion.type === 'playing') this.#settle();
  }

  toggle(order: PlayOrder): void {
    if (this.#motion.type === 'playing') this.#settle();
    else this.play(order);
  }

  /** Lets a play that is under way go on by another step, from where it stands. */
  changeStep(step: TimeStep): void {
    if (this.#motion.type === 'playing')
      this.#motion = { ...this.#motion, step, origin: this.#now(), playedMs: 0 };
  }

  /** Takes hold of a part; `at` is a position as in VisibleTime and may lie within a day. */
  grab(part: TimePart, at: number): void {
    if (this.#frame().mode === 'all') return;
    this.#motion = { type: 'dragging', part, grabbedAt: at, origin: this.#now() };
    this.#publish();
  }

  dragTo(at: number): void {
    if (this.#motion.type !== 'dragging') return;
    const { part, grabbedAt, origin } = this.#motion;
    const days = Math.round(at - grabbedAt);
    this.#moveTo(moveTime(origin, part, (day) => addDays(day, days), this.#frame()));
  }

  /** Lets go, after a drag or after steps: the lens takes over what the playhead shows. */
  drop(): void {
    if (this.#motion.type === 'dragging' || this.#motion.type === 'stepping') this.#settle();
  }

  /** Moves a part by whole steps, as a key does; ends with {@link drop}. */
  step(part: TimePart, step: TimeStep, count: number): void {
    if (this.#frame().mode === 'all') return;
    const now = this.#now();
    this.#motion = { type: 'stepping' };
    this.#moveTo(moveTime(now, part, (day) => advanceDay(day, step, count), this.#frame()));
  }

  /** Stops and forgets the move: the lens is as it was. */
  abandon(): void {
    if (this.#motion.type === 'still') return;
    this.#rest();
    playhead.setState({ status: 'still', span: null });
  }

  #lens(): Lens {
    return lensStore.getState().lens;
  }

  #frame(): TimeFrame {
    return { mode: this.#lens().mode, whole: this.#dataset.span };
  }

  #now(): DaySpan {
    return this.#span ?? timeOf(this.#dataset, this.#lens());
  }

  #moveTo(span: DaySpan): void {
    if (sameSpan(span, this.#now())) return;
    this.#span = span;
    this.#schedule();
  }

  #schedule(): void {
    this.#cancelFrame ??= this.#clock.schedule(() => this.#onFrame());
  }

  #onFrame(): void {
    this.#cancelFrame = null;
    if (this.#motion.type === 'playing') this.#playOn(this.#motion);
    else this.#publish();
  }

  #playOn(motion: Motion & { readonly type: 'playing' }): void {
    const atMs = this.#clock.now();
    const elapsedMs = Math.min(Math.max(atMs - motion.atMs, 0), LONGEST_FRAME_MS);
    const playedMs = motion.playedMs + elapsedMs;
    const count = Math.floor(playedMs / motion.stepMs);
    this.#motion = { ...motion, playedMs, atMs };
    if (count > Math.floor(motion.playedMs / motion.stepMs)) {
      const move = (day: DaySpan['startDay']) => advanceDay(day, motion.step, count);
      this.#span = moveTime(motion.origin, 'body', move, this.#frame());
      this.#publish();
    }
    if (this.#now().endDay === this.#dataset.span.endDay) this.#settle();
    else this.#schedule();
  }

  #publish(): void {
    const status = this.#motion.type === 'playing' ? 'playing' : 'dragging';
    playhead.setState({ status, span: this.#span });
  }

  // the lens first: were the playhead cleared before it, one frame would show the old time
  #settle(): void {
    const span = this.#span;
    this.#rest();
    const lens = this.#lens();
    if (span && !sameSpan(span, timeOf(this.#dataset, lens)))
      applyEdit(timeEdit(this.#dataset, lens, span), 'replace');
    playhead.setState({ status: 'still', span: null });
  }

  #rest(): void {
    this.#cancelFrame?.();
    this.#cancelFrame = null;
    this.#motion = STILL;
    this.#span = null;
  }
}
