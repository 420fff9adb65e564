import { type DaySpan, lengthDays, sameSpan } from '../../../model/DaySpan.ts';
import { type TimeFrame, type TimePart, moveTime } from './moveTime.ts';
import { type HistoryAct, applyEdit, lensStore } from '../../../state/lensStore.ts';
import type { Lens, TimeStep } from '../../../lens/Lens.ts';
import { type Pace, playedSteps } from './playedSteps.ts';
import { type Motion, type Playing, STILL } from './Motion.ts';
import type { FrameClock } from './frameClock.ts';
import type { EventSource } from '../../../events/EventSource.ts';
import { type Day, addDays } from '../../../model/Day.ts';
import type { LensEdit } from '../../../lens/editLens.ts';
import { FILTER_FIELDS } from '../../../lens/filters.ts';
import { askOf } from '../../../events/ask/Ask.ts';
import { isSameTime } from '../../../lens/isSameTime.ts';
import { playableStep } from './playableStep.ts';
import { playhead } from '../../../state/playhead.ts';
import { restartSpan } from './restartSpan.ts';
import { stepMove } from './stepMove.ts';
import { timeEdit } from './timeEdit.ts';
import { keptStart, timeOf } from '../../../events/ask/timeOf.ts';

/** The most that one frame makes up for: a page that was hidden goes on where it stood. */
const LONGEST_FRAME_MS = 250;

/** Of the lens: what play counts its steps by. */
const TEMPO_FIELDS = ['step', 'speed', ...FILTER_FIELDS] as const;

/** What play does that a reader did not ask for: it goes from a day on by a step, or there is nothing to play. */
type PlayNews =
  | { readonly type: 'from'; readonly day: Day; readonly step: TimeStep }
  | { readonly type: 'nothing' };

type Teller = (news: PlayNews) => void;

/** Moves time by hand and by play; the rules are numbered in why.md, and tests name them. */
export class TimelineController {
  #source: EventSource;
  readonly #clock: FrameClock;
  readonly #pace: () => Pace;
  #tell: Teller | null = null;
  #motion: Motion = STILL;
  /** Where time stands while it moves; null as long as it has not left the lens. */
  #span: DaySpan | null = null;
  #cancelFrame: (() => void) | null = null;

  constructor(source: EventSource, clock: FrameClock, pace: () => Pace) {
    this.#source = source;
    this.#clock = clock;
    this.#pace = pace;
  }

  /** Goes on, in the midst of a move too, with the same events from where they are told with more. */
  goOnWith(source: EventSource): void {
    this.#source = source;
  }

  /** Who tells the reader what play does beyond what was asked for. */
  tellWith(tell: Teller): void {
    this.#tell = tell;
  }

  /** Gives way, from now on, to whoever else sets the time of the lens; returns how to part. */
  attach(): () => void {
    const stop = lensStore.subscribe(({ lens }, { lens: before }) => {
      if (!isSameTime(lens, before)) this.abandon();
      else if (TEMPO_FIELDS.some((field) => lens[field] !== before[field])) this.#countAnew();
    });
    return () => {
      stop();
      this.abandon();
    };
  }

  /** Starts play, with the days given whole on screen; of all the data it shows how they came about. */
  play(onScreen: DaySpan): void {
    const isAll = this.#showsAll();
    if (isAll) applyEdit(this.#soFarFromStart());
    const now = this.#now();
    const startsOver = this.#isAtEnd(now);
    const origin = startsOver ? this.#startOver(onScreen) : now;
    if (isAll || startsOver) this.#setOut(origin, isAll);
    if (this.#isAtEnd(origin)) {
      this.#tell?.({ type: 'nothing' });
      return;
    }
    const pace = this.#pace();
    const atMs = this.#clock.now();
    this.#motion = { type: 'playing', pace, onScreen, origin, playedMs: 0, atMs };
    this.#span = origin;
    this.#publish();
    this.#schedule();
  }

  pause(): void {
    if (this.#motion.type === 'playing') this.#settle('replace');
  }

  toggle(onScreen: DaySpan): void {
    if (this.#motion.type === 'playing') this.pause();
    else this.play(onScreen);
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
    if (this.#motion.type === 'dragging' || this.#motion.type === 'stepping')
      this.#settle('replace');
  }

  /** Moves a part by whole steps, as a key does; ends with {@link drop}. */
  step(part: TimePart, step: TimeStep, count: number): void {
    if (this.#frame().mode === 'all') return;
    const now = this.#now();
    this.#motion = { type: 'stepping' };
    this.#moveTo(this.#stepped(now, part, step, count));
  }

  /** Brings time to the first or the last day of the data, as one deliberate act. */
  jump(end: 'start' | 'end'): void {
    const days = lengthDays(this.#source.about.span);
    this.step('body', 'day', end === 'start' ? -days : days);
    if (this.#motion.type === 'stepping') this.#settle('push');
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
    return { mode: this.#lens().mode, whole: this.#source.about.span };
  }

  #now(): DaySpan {
    return this.#span ?? timeOf(this.#source.about, this.#lens());
  }

  #stepped(span: DaySpan, part: TimePart, step: TimeStep, count: number): DaySpan {
    const { about } = this.#source;
    const days = step === 'event' ? this.#source.days(askOf(about, this.#lens())) : [];
    return moveTime(span, part, stepMove(span, part, step, count, days), this.#frame());
  }

  #isAtEnd(span: DaySpan): boolean {
    return sameSpan(this.#stepped(span, 'body', this.#lens().step, 1), span);
  }

  #startOver(onScreen: DaySpan): DaySpan {
    return restartSpan(this.#now(), onScreen, this.#frame());
  }

  /** All time, and a window of it all, in which nothing can move. */
  #showsAll(): boolean {
    const { mode, whole } = this.#frame();
    return mode === 'all' || (mode === 'window' && sameSpan(this.#now(), whole));
  }

  #soFarFromStart(): LensEdit {
    const { about } = this.#source;
    const { startDay } = about.span;
    const from = keptStart(about, this.#lens(), startDay);
    return { type: 'seeTime', mode: 'sofar', from, to: startDay };
  }

  /** Lengthens a step that would take ages to the end of the data, and says what the reader did not ask for. */
  #setOut({ endDay }: DaySpan, isTurned: boolean): void {
    const { step, speed } = this.#lens();
    const longer = playableStep(step, speed, this.#source.about.span.endDay - endDay);
    applyEdit({ type: 'setStep', step: longer }, 'replace');
    if (isTurned || longer !== step) this.#tell?.({ type: 'from', day: endDay, step: longer });
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

  #playOn(motion: Playing): void {
    const atMs = this.#clock.now();
    const elapsedMs = Math.min(Math.max(atMs - motion.atMs, 0), LONGEST_FRAME_MS);
    const playedMs = motion.playedMs + elapsedMs;
    const { step, speed } = this.#lens();
    const tempo = { step, speed, pace: motion.pace };
    const count = playedSteps(playedMs, tempo);
    this.#motion = { ...motion, playedMs, atMs };
    if (count > playedSteps(motion.playedMs, tempo)) this.#goOn(motion, count);
    if (this.#hasEnded(motion)) this.#settle('replace');
    else this.#schedule();
  }

  #goOn({ origin, onScreen }: Playing, count: number): void {
    if (this.#isAtEnd(this.#now())) {
      this.#span = this.#startOver(onScreen);
      this.#countAnew();
    } else this.#span = this.#stepped(origin, 'body', this.#lens().step, count);
    this.#publish();
  }

  #hasEnded({ onScreen }: Playing): boolean {
    if (!this.#isAtEnd(this.#now())) return false;
    return !this.#lens().loop || this.#isAtEnd(this.#startOver(onScreen));
  }

  /** Play counts its steps from where it stands now. */
  #countAnew(): void {
    if (this.#motion.type === 'playing')
      this.#motion = { ...this.#motion, origin: this.#now(), playedMs: 0 };
  }

  #publish(): void {
    const status = this.#motion.type === 'playing' ? 'playing' : 'dragging';
    playhead.setState({ status, span: this.#span });
  }

  // the lens first: were the playhead cleared before it, one frame would show the old time
  #settle(act: HistoryAct): void {
    const span = this.#span;
    this.#rest();
    const lens = this.#lens();
    if (span && !sameSpan(span, timeOf(this.#source.about, lens)))
      applyEdit(timeEdit(this.#source.about, lens, span), act);
    playhead.setState({ status: 'still', span: null });
  }

  #rest(): void {
    this.#cancelFrame?.();
    this.#cancelFrame = null;
    this.#motion = STILL;
    this.#span = null;
  }
}
