import { expect, test } from 'vitest';
import { about, autumn, controlTime, day, kept, lensAt, shown } from '../controlTime.ts';
import { applyEdit } from '../../../../../src/state/lensStore.ts';
import { type Lens, SPEEDS, TIME_STEPS, type TimeStep } from '../../../../../src/lens/Lens.ts';
import { eventful } from '../eventful.ts';
import fc from 'fast-check';
import { playhead } from '../../../../../src/state/playhead.ts';
import { timeOf } from '../../../../../src/events/ask/timeOf.ts';
import { shownLens } from '../../../../../src/state/shownLens.ts';
import type { TimelineController } from '../../../../../src/views/timeline/motion/TimelineController.ts';
import type { FakeClock } from '../FakeClock.ts';

test('any run of acts ends with the lens and the time shown agreeing, within the data', () => {
  const act = fc.oneof(
    fc.record({ type: fc.constant('grab'), part: fc.constantFrom('start', 'end', 'body') }),
    fc.record({ type: fc.constant('drag'), by: fc.integer({ min: -40_000, max: 40_000 }) }),
    fc.record({
      type: fc.constant('step'),
      part: fc.constantFrom('start', 'end', 'body'),
      step: fc.constantFrom(...TIME_STEPS),
      count: fc.integer({ min: -30, max: 30 }),
    }),
    fc.record({ type: fc.constant('jump'), end: fc.constantFrom('start', 'end') }),
    fc.record({
      type: fc.constant('tempo'),
      step: fc.constantFrom(...TIME_STEPS),
      speed: fc.constantFrom(...SPEEDS),
      loop: fc.boolean(),
    }),
    fc.record({ type: fc.constantFrom('drop', 'play', 'pause', 'abandon') }),
    fc.record({ type: fc.constant('frame'), ms: fc.integer({ min: 0, max: 2000 }) }),
    fc.record({
      type: fc.constant('mode'),
      mode: fc.constantFrom('window', 'sofar', 'day', 'all'),
    }),
  );
  const { time, clock } = controlTime({}, 'full', eventful);
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      lensAt({});
      for (const one of acts) {
        perform(one, time, clock);
        const { startDay, endDay } = timeOf(about, shownLens());
        expect(about.span.startDay <= startDay && startDay <= endDay).toBe(true);
        expect(endDay).toBeLessThanOrEqual(about.span.endDay);
      }
      time.pause();
      time.drop();
      clock.frame();
      expect(shown()).toBe(kept());
      expect(playhead.getState()).toEqual({ status: 'still', span: null });
      expect(clock.isWaiting).toBe(false);
    }),
  );
});

type Act =
  | { type: 'grab'; part: 'start' | 'end' | 'body' }
  | { type: 'drag'; by: number }
  | { type: 'step'; part: 'start' | 'end' | 'body'; step: TimeStep; count: number }
  | { type: 'jump'; end: 'start' | 'end' }
  | ({ type: 'tempo' } & Pick<Lens, 'step' | 'speed' | 'loop'>)
  | { type: 'drop' | 'play' | 'pause' | 'abandon' }
  | { type: 'frame'; ms: number }
  | { type: 'mode'; mode: Lens['mode'] };

function perform(act: Act, time: TimelineController, clock: FakeClock): void {
  switch (act.type) {
    case 'grab':
      return time.grab(act.part, day('2025-10-10'));
    case 'drag':
      return time.dragTo(day('2025-10-10') + act.by);
    case 'step':
      return time.step(act.part, act.step, act.count);
    case 'jump':
      return time.jump(act.end);
    case 'tempo':
      applyEdit({ type: 'setStep', step: act.step });
      applyEdit({ type: 'setSpeed', speed: act.speed });
      return applyEdit({ type: 'setLoop', loop: act.loop });
    case 'frame':
      return clock.frame(act.ms);
    case 'mode':
      return applyEdit({ type: 'setMode', mode: act.mode });
    case 'play':
      return time.play(autumn);
    case 'drop':
    case 'pause':
    case 'abandon':
      return time[act.type]();
  }
}
