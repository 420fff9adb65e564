import { describe, expect, test } from 'vitest';
import { autumn, controlTime, day, editsDuring, kept, shown } from '../controlTime.ts';
import { applyEdit, lensStore, replaceLens } from '../../../../../src/state/lensStore.ts';
import { START_LENS } from '../../../../../src/lens/Lens.ts';
import { dayOf } from '../../../../../src/model/Day.ts';
import fc from 'fast-check';
import { playhead } from '../../../../../src/state/playhead.ts';

describe('by hand', () => {
  test('R1: a drag moves the playhead, once a frame, and leaves the lens as it is', () => {
    const { time, clock } = controlTime();
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
    const { time, clock } = controlTime();
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
    const { time, clock } = controlTime();
    time.grab('start', day('2025-11-01'));
    time.dragTo(day('2025-10-20'));
    time.drop();
    expect(kept()).toBe('2025-10-20/2025-11-25');
    expect(clock.isWaiting).toBe(false);
  });

  test('R2: a press that moves nothing edits nothing', () => {
    const { time, clock } = controlTime();
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
    const { time, clock } = controlTime();
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
    const { time } = controlTime();
    time.grab('body', day('2025-11-10') + 0.9);
    time.dragTo(day('2025-11-08') + 0.5);
    time.drop();
    expect(kept()).toBe('2025-10-30/2025-11-23');
  });

  test('R1: steps move the playhead, and letting go of the key makes them one edit', () => {
    const { time, clock } = controlTime();
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
    const { time, clock } = controlTime();
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

describe('hands and play together', () => {
  test('R5: a drag stops play and goes on from where it stood, as one edit', () => {
    const { time, clock } = controlTime();
    time.play(autumn);
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
    const { time, clock } = controlTime();
    time.play(autumn);
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
    const { time, clock } = controlTime();
    time.play(autumn);
    clock.frame(250);
    expect(editsDuring(act)).toBe(1);
    expect(playhead.getState()).toEqual({ status: 'still', span: null });
    expect(shown()).toBe(kept());
    expect(clock.isWaiting).toBe(false);
  });

  test('R10: filters leave play alone', () => {
    const { time, clock } = controlTime();
    time.play(autumn);
    clock.frame(125);
    applyEdit({ type: 'setFilters', filters: { q: 'asylum' } });
    clock.frame(125);
    expect(shown()).toBe('2025-11-03/2025-11-27');
    expect(playhead.getState().status).toBe('playing');
  });

  test('parting in the middle of a move leaves nothing behind', () => {
    const { time, clock, detach } = controlTime();
    time.play(autumn);
    clock.frame(125);
    detach();
    expect(playhead.getState()).toEqual({ status: 'still', span: null });
    expect(clock.isWaiting).toBe(false);
  });
});
