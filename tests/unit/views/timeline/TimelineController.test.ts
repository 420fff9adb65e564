import type { DaySpan } from '../../../../src/model/DaySpan.ts';
import {
  type Pace,
  TimelineController,
} from '../../../../src/views/timeline/TimelineController.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyEdit, lensStore, replaceLens } from '../../../../src/state/lensStore.ts';
import { dayOf, isoOf, knownDay } from '../../../../src/model/Day.ts';
import { EMPTY_DATASET } from '../../../../src/state/emptyDataset.ts';
import { FakeClock } from './FakeClock.ts';
import { type Lens, START_LENS } from '../../../../src/lens/Lens.ts';
import fc from 'fast-check';
import { playhead } from '../../../../src/state/playhead.ts';
import { shownLens } from '../../../../src/state/shownLens.ts';
import { timeOf } from '../../../../src/query/timeOf.ts';

const dataset = EMPTY_DATASET;
const visible = dataset.opening;
const byDay = { step: 'day', visible } as const;

let clock: FakeClock;
let pace: Pace;
let time: TimelineController;
let detach: () => void;

beforeEach(() => {
  clock = new FakeClock();
  pace = 'full';
  time = new TimelineController(dataset, clock, () => pace);
  lensAt({ from: knownDay('2025-11-01'), to: knownDay('2025-11-25') });
  detach = time.attach();
});

afterEach(() => detach());

function lensAt(lens: Partial<Lens>): void {
  replaceLens({ ...START_LENS, ...lens });
}

const day = (iso: string) => knownDay(iso);
const textOf = ({ startDay, endDay }: DaySpan) => `${isoOf(startDay)}/${isoOf(endDay)}`;
/** What canvases draw now. */
const shown = () => textOf(timeOf(dataset, shownLens()));
/** What a link would carry. */
const kept = () => textOf(timeOf(dataset, lensStore.getState().lens));

function editsDuring(act: () => void): number {
  let edits = 0;
  const stop = lensStore.subscribe(() => edits++);
  act();
  stop();
  return edits;
}

describe('by hand', () => {
  test('R1: a drag moves the playhead, once a frame, and leaves the lens as it is', () => {
    let moves = 0;
    const stop = playhead.subscribe(({ span }) => (moves += span ? 1 : 0));
    time.grab('end', day('2025-11-25'));
    for (const at of ['2025-11-24', '2025-11-23', '2025-11-20']) time.dragTo(day(at));
    expect(moves).toBe(0);
    clock.frame();
    expect(moves).toBe(1);
    expect(shown()).toBe('2025-11-01/2025-11-20');
    expect(kept()).toBe('2025-11-01/2025-11-25');
    expect(playhead.getState().status).toBe('dragging');
    stop();
  });

  test('R2: dropping is one edit that replaces, and the time shown never jumps', () => {
    time.grab('end', day('2025-11-25'));
    time.dragTo(day('2025-11-20'));
    clock.frame();
    const seen: string[] = [];
    const stops = [lensStore, playhead].map((store) => store.subscribe(() => seen.push(shown())));
    expect(editsDuring(() => time.drop())).toBe(1);
    expect(new Set(seen)).toEqual(new Set(['2025-11-01/2025-11-20']));
    expect(lensStore.getState().act).toBe('replace');
    expect(playhead.getState()).toEqual({ status: 'still', span: null });
    stops.forEach((stop) => stop());
  });

  test('R2: what was dragged since the last frame is not lost when it is dropped', () => {
    time.grab('start', day('2025-11-01'));
    time.dragTo(day('2025-10-20'));
    time.drop();
    expect(kept()).toBe('2025-10-20/2025-11-25');
    expect(clock.isWaiting).toBe(false);
  });

  test('R2: a press that moves nothing edits nothing', () => {
    expect(
      editsDuring(() => {
        time.grab('body', day('2025-11-10'));
        time.dragTo(day('2025-11-10') + 0.4);
        clock.frame();
        time.drop();
      }),
    ).toBe(0);
    expect(playhead.getState()).toEqual({ status: 'still', span: null });
  });

  test('R3: a drag there and back loses no day, wherever it was grabbed', () => {
    const away = fc.array(fc.double({ min: -400, max: 400, noNaN: true }), { maxLength: 8 });
    const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
    const part = fc.constantFrom('start', 'end', 'body');
    fc.assert(
      fc.property(part, at, away, (held, within, moves) => {
        const grabbedAt = day('2025-11-10') + within;
        time.grab(held, grabbedAt);
        for (const move of [...moves, 0]) {
          time.dragTo(grabbedAt + move);
          clock.frame();
        }
        time.drop();
        expect(kept()).toBe('2025-11-01/2025-11-25');
      }),
    );
  });

  test('R3: a part follows the pointer by whole days, from where it was grabbed', () => {
    time.grab('body', day('2025-11-10') + 0.9);
    time.dragTo(day('2025-11-08') + 0.5);
    time.drop();
    expect(kept()).toBe('2025-10-30/2025-11-23');
  });

  test('R1: steps move the playhead, and letting go of the key makes them one edit', () => {
    expect(
      editsDuring(() => {
        for (let press = 0; press < 5; press++) time.step('start', 'day', -1);
        clock.frame();
      }),
    ).toBe(0);
    expect(shown()).toBe('2025-10-27/2025-11-25');
    expect(editsDuring(() => time.drop())).toBe(1);
    expect(kept()).toBe('2025-10-27/2025-11-25');
  });

  test('a drag that is abandoned leaves everything as it was', () => {
    time.grab('body', day('2025-11-10'));
    time.dragTo(day('2025-09-10'));
    clock.frame();
    expect(editsDuring(() => time.abandon())).toBe(0);
    time.dragTo(day('2025-08-10'));
    time.drop();
    expect(shown()).toBe('2025-11-01/2025-11-25');
    expect(clock.isWaiting).toBe(false);
  });
});

describe('play', () => {
  test('R6: goes eight days a second, by the time that has passed', () => {
    time.play(byDay);
    clock.frame(125);
    expect(shown()).toBe('2025-11-02/2025-11-26');
    for (let frame = 0; frame < 5; frame++) clock.frame(50);
    expect(shown()).toBe('2025-11-04/2025-11-28');
    expect(kept()).toBe('2025-11-01/2025-11-25');
    expect(playhead.getState().status).toBe('playing');
  });

  test('R6: changes nothing between steps, and at most once a frame', () => {
    lensAt({ mode: 'day', to: day('2025-11-01') });
    let moves = -1;
    const stop = playhead.subscribe(() => moves++);
    time.play(byDay);
    clock.run(1000);
    expect(moves).toBe(8);
    for (let frame = 0; frame < 8; frame++) clock.frame(250);
    expect(moves).toBe(16);
    expect(shown()).toBe('2025-11-25/2025-11-25');
    stop();
  });

  test('R6: steps twice a second where motion is to be reduced', () => {
    pace = 'reduced';
    time.play(byDay);
    clock.run(1000);
    expect(shown()).toBe('2025-11-03/2025-11-27');
  });

  test('R6: does not make up for a time in which there were no frames', () => {
    time.play(byDay);
    clock.frame(60_000);
    expect(shown()).toBe('2025-11-03/2025-11-27');
  });

  test('pausing keeps where it stands, as one edit that replaces', () => {
    time.play(byDay);
    clock.run(250);
    expect(editsDuring(() => time.toggle(byDay))).toBe(1);
    expect(lensStore.getState().act).toBe('replace');
    expect(kept()).toBe('2025-11-03/2025-11-27');
    expect(playhead.getState()).toEqual({ status: 'still', span: null });
    expect(clock.isWaiting).toBe(false);
  });

  test.each([
    ['window', '2025-11-02/2025-11-26'],
    ['sofar', '1810-01-01/2025-11-26'],
    ['day', '2025-11-26/2025-11-26'],
  ] as const)('moves what the mode %s is about', (mode, after) => {
    lensAt({ mode, from: day('2025-11-01'), to: day('2025-11-25') });
    time.play(byDay);
    clock.frame(125);
    expect(shown()).toBe(after);
  });

  test('R7: months do not drift', () => {
    lensAt({ mode: 'day', to: day('2023-01-31') });
    time.play({ step: 'month', visible });
    const days = Array.from({ length: 4 }, () => {
      clock.frame(125);
      return shown().slice(0, 10);
    });
    expect(days).toEqual(['2023-02-28', '2023-03-31', '2023-04-30', '2023-05-31']);
  });

  test('R7: another step goes on from where play stands', () => {
    time.play(byDay);
    clock.frame(125);
    time.changeStep('week');
    clock.frame(125);
    expect(shown()).toBe('2025-11-06/2025-11-30');
  });

  test('R8: ends at the end of the data, and keeps it', () => {
    time.play(byDay);
    clock.run(2000);
    expect(kept()).toBe('2025-11-06/2025-11-30');
    expect(playhead.getState()).toEqual({ status: 'still', span: null });
    expect(clock.isWaiting).toBe(false);
  });

  test('R8: pressed at the end, starts over on the first day on screen', () => {
    lensAt({ from: day('2025-11-24'), to: day('2025-11-30') });
    time.play(byDay);
    expect(shown()).toBe('2025-09-01/2025-09-07');
    clock.frame(125);
    expect(shown()).toBe('2025-09-02/2025-09-08');
  });

  test('R9: in All time there is nothing to play or to move', () => {
    lensAt({ mode: 'all' });
    time.play(byDay);
    time.grab('end', day('2025-11-25'));
    time.dragTo(day('2025-11-20'));
    time.step('end', 'day', -1);
    clock.frame();
    expect(playhead.getState()).toEqual({ status: 'still', span: null });
  });
});

describe('hands and play together', () => {
  test('R5: a drag stops play and goes on from where it stood, as one edit', () => {
    time.play(byDay);
    clock.frame(250);
    const edits = editsDuring(() => {
      time.grab('end', day('2025-11-27'));
      clock.run(1000);
      expect(shown()).toBe('2025-11-03/2025-11-27');
      time.dragTo(day('2025-11-20'));
      clock.frame();
      time.drop();
    });
    expect(edits).toBe(1);
    expect(kept()).toBe('2025-11-03/2025-11-20');
    expect(playhead.getState().status).toBe('still');
  });

  test('R5: a step stops play as well', () => {
    time.play(byDay);
    clock.frame(125);
    time.step('body', 'day', -1);
    clock.run(1000);
    time.drop();
    expect(kept()).toBe('2025-11-01/2025-11-25');
  });
});

describe('others that set the time', () => {
  test.each([
    [
      'another day',
      () => applyEdit({ type: 'setTime', from: dayOf(1962, 10, 1), to: dayOf(1962, 10, 31) }),
    ],
    ['another mode', () => applyEdit({ type: 'setMode', mode: 'sofar' })],
    ['a step back', () => replaceLens(START_LENS)],
  ])('R10: %s ends what moves, without an edit of our own', (_name, act) => {
    time.play(byDay);
    clock.frame(250);
    expect(editsDuring(act)).toBe(1);
    expect(playhead.getState()).toEqual({ status: 'still', span: null });
    expect(shown()).toBe(kept());
    expect(clock.isWaiting).toBe(false);
  });

  test('R10: filters leave play alone', () => {
    time.play(byDay);
    clock.frame(125);
    applyEdit({ type: 'setQuery', q: 'asylum' });
    clock.frame(125);
    expect(shown()).toBe('2025-11-03/2025-11-27');
    expect(playhead.getState().status).toBe('playing');
  });

  test('parting in the middle of a move leaves nothing behind', () => {
    time.play(byDay);
    clock.frame(125);
    detach();
    expect(playhead.getState()).toEqual({ status: 'still', span: null });
    expect(clock.isWaiting).toBe(false);
  });
});

test('any run of acts ends with the lens and the time shown agreeing, within the data', () => {
  const act = fc.oneof(
    fc.record({ type: fc.constant('grab'), part: fc.constantFrom('start', 'end', 'body') }),
    fc.record({ type: fc.constant('drag'), by: fc.integer({ min: -40_000, max: 40_000 }) }),
    fc.record({
      type: fc.constant('step'),
      part: fc.constantFrom('start', 'end', 'body'),
      count: fc.integer({ min: -30, max: 30 }),
    }),
    fc.record({ type: fc.constantFrom('drop', 'play', 'pause', 'abandon') }),
    fc.record({ type: fc.constant('frame'), ms: fc.integer({ min: 0, max: 2000 }) }),
    fc.record({
      type: fc.constant('mode'),
      mode: fc.constantFrom('window', 'sofar', 'day', 'all'),
    }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      lensAt({});
      for (const one of acts) {
        perform(one);
        const { startDay, endDay } = timeOf(dataset, shownLens());
        expect(dataset.span.startDay <= startDay && startDay <= endDay).toBe(true);
        expect(endDay).toBeLessThanOrEqual(dataset.span.endDay);
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
  | { type: 'step'; part: 'start' | 'end' | 'body'; count: number }
  | { type: 'drop' | 'play' | 'pause' | 'abandon' }
  | { type: 'frame'; ms: number }
  | { type: 'mode'; mode: Lens['mode'] };

function perform(act: Act): void {
  switch (act.type) {
    case 'grab':
      return time.grab(act.part, day('2025-10-10'));
    case 'drag':
      return time.dragTo(day('2025-10-10') + act.by);
    case 'step':
      return time.step(act.part, 'month', act.count);
    case 'frame':
      return clock.frame(act.ms);
    case 'mode':
      return applyEdit({ type: 'setMode', mode: act.mode });
    case 'play':
      return time.play(byDay);
    case 'drop':
    case 'pause':
    case 'abandon':
      return time[act.type]();
  }
}
