import { describe, expect, test } from 'vitest';
import { addDays, isoOf } from '../../../../../src/model/Day.ts';
import { SPEEDS } from '../../../../../src/lens/Lens.ts';
import { about, autumn, controlTime, day, editsDuring, kept, shown } from '../controlTime.ts';
import { applyEdit, lensStore } from '../../../../../src/state/lensStore.ts';
import { playhead } from '../../../../../src/state/playhead.ts';

describe('play', () => {
  test('R6: goes eight days a second, by the time that has passed', () => {
    const { time, clock } = controlTime();
    time.play(autumn);
    clock.frame(125);
    expect(shown()).toBe('2025-11-02/2025-11-26');
    for (let frame = 0; frame < 5; frame++) clock.frame(50);
    expect(shown()).toBe('2025-11-04/2025-11-28');
    expect(kept()).toBe('2025-11-01/2025-11-25');
    expect(playhead.getState().status).toBe('playing');
  });

  test('R6: changes nothing between steps, and at most once a frame', () => {
    const { time, clock } = controlTime({ mode: 'day', to: day('2025-11-01') });
    let moves = -1;
    const stop = playhead.subscribe(() => moves++);
    time.play(autumn);
    clock.run(1000);
    expect(moves).toBe(8);
    for (let frame = 0; frame < 8; frame++) clock.frame(250);
    expect(moves).toBe(16);
    expect(shown()).toBe('2025-11-25/2025-11-25');
    stop();
  });

  test('R6: steps twice a second where motion is to be reduced', () => {
    const { time, clock } = controlTime({}, 'reduced');
    time.play(autumn);
    clock.run(1000);
    expect(shown()).toBe('2025-11-03/2025-11-27');
  });

  test.each(SPEEDS)('R6: goes %s times as fast', (speed) => {
    const { time, clock } = controlTime({ mode: 'day', to: day('2025-01-01'), speed });
    time.play(autumn);
    clock.run(2000);
    expect(shown().slice(0, 10)).toBe(isoOf(addDays(day('2025-01-01'), 16 * speed)));
  });

  test('R6: at any speed the picture changes twice a second where motion is to be reduced', () => {
    const fast = { mode: 'day', to: day('2025-01-01'), speed: 16 } as const;
    const { time, clock } = controlTime(fast, 'reduced');
    const seen = new Set<string>();
    const stop = playhead.subscribe(() => seen.add(shown().slice(0, 10)));
    time.play(autumn);
    clock.run(1600);
    expect([...seen]).toEqual(['2025-01-01', '2025-01-17', '2025-02-02', '2025-02-18']);
    stop();
  });

  test('R6: another speed goes on from where play stands', () => {
    const { time, clock } = controlTime({ mode: 'day', to: day('2025-01-01') });
    time.play(autumn);
    clock.run(1000);
    applyEdit({ type: 'setSpeed', speed: 4 });
    expect(shown().slice(0, 10)).toBe('2025-01-09');
    clock.run(1000);
    expect(shown().slice(0, 10)).toBe('2025-02-10');
  });

  test('R6: does not make up for a time in which there were no frames', () => {
    const { time, clock } = controlTime();
    time.play(autumn);
    clock.frame(60_000);
    expect(shown()).toBe('2025-11-03/2025-11-27');
  });

  test('pausing keeps where it stands, as one edit that replaces', () => {
    const { time, clock } = controlTime();
    time.play(autumn);
    clock.run(250);
    expect(editsDuring(() => time.toggle(autumn))).toBe(1);
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
    const { time, clock } = controlTime({ mode, from: day('2025-11-01'), to: day('2025-11-25') });
    time.play(autumn);
    clock.frame(125);
    expect(shown()).toBe(after);
  });

  test('R7: months do not drift', () => {
    const { time, clock } = controlTime({ mode: 'day', to: day('2023-01-31'), step: 'month' });
    time.play(autumn);
    const days = Array.from({ length: 4 }, () => {
      clock.frame(125);
      return shown().slice(0, 10);
    });
    expect(days).toEqual(['2023-02-28', '2023-03-31', '2023-04-30', '2023-05-31']);
  });

  test('R7: another step goes on from where play stands', () => {
    const { time, clock } = controlTime();
    time.play(autumn);
    clock.frame(125);
    applyEdit({ type: 'setStep', step: 'week' });
    clock.frame(125);
    expect(shown()).toBe('2025-11-06/2025-11-30');
  });

  test('R8: ends at the end of the data, and keeps it', () => {
    const { time, clock } = controlTime();
    time.play(autumn);
    clock.run(2000);
    expect(kept()).toBe('2025-11-06/2025-11-30');
    expect(playhead.getState()).toEqual({ status: 'still', span: null });
    expect(clock.isWaiting).toBe(false);
  });

  test('R8: pressed at the end, starts over on the first day on screen', () => {
    const { time, clock } = controlTime({ from: day('2025-11-24'), to: day('2025-11-30') });
    time.play(autumn);
    expect(shown()).toBe('2025-09-01/2025-09-07');
    clock.frame(125);
    expect(shown()).toBe('2025-09-02/2025-09-08');
  });

  test('R12: looped, shows the end for a step and starts over on the first day on screen', () => {
    const week = { from: day('2025-11-22'), to: day('2025-11-28'), loop: true };
    const { time, clock } = controlTime(week);
    time.play(autumn);
    const spans = Array.from({ length: 4 }, () => {
      clock.frame(125);
      return shown();
    });
    expect(spans).toEqual([
      '2025-11-23/2025-11-29',
      '2025-11-24/2025-11-30',
      '2025-09-01/2025-09-07',
      '2025-09-02/2025-09-08',
    ]);
    expect(playhead.getState().status).toBe('playing');
  });

  test('R12: goes round until the loop is taken off, then ends at the end', () => {
    const { time, clock } = controlTime({ mode: 'day', to: day('2025-11-01'), loop: true });
    time.play(autumn);
    clock.run(30_000);
    expect(playhead.getState().status).toBe('playing');
    applyEdit({ type: 'setLoop', loop: false });
    clock.run(12_000);
    expect(kept()).toBe('2025-11-30/2025-11-30');
    expect(playhead.getState().status).toBe('still');
  });

  test('R12: where nothing can move it says so, and does not start', () => {
    const { time, clock, told } = controlTime({ mode: 'day', step: 'event', loop: true });
    time.play(autumn);
    expect(told).toEqual(['nothing']);
    expect(playhead.getState()).toEqual({ status: 'still', span: null });
    expect(clock.isWaiting).toBe(false);
  });

  test('R9: a window of all the data plays as All time does', () => {
    const { time, told } = controlTime({ from: 'open', to: 'open' });
    time.play(about.span);
    expect(lensStore.getState().lens.mode).toBe('sofar');
    expect(told).toEqual(['1810-01-01 year']);
    expect(shown()).toBe('1810-01-01/1810-01-01');
  });

  test('R8: starting over where the end lies ages away, it lengthens the step and says so', () => {
    const { time, clock, told } = controlTime({ mode: 'sofar', to: day('2025-11-30') });
    time.play(about.span);
    expect(shown()).toBe('1810-01-01/1810-01-01');
    expect(lensStore.getState().lens.step).toBe('year');
    expect(told).toEqual(['1810-01-01 year']);
    clock.run(60_000);
    expect(kept()).toBe('1810-01-01/2025-11-30');
  });

  test('R8: starting over close by, it says nothing', () => {
    const { time, told } = controlTime({ from: day('2025-11-24'), to: day('2025-11-30') });
    time.play(autumn);
    expect(lensStore.getState().lens.step).toBe('day');
    expect(told).toEqual([]);
  });

  test('R9: in All time nothing is moved by hand', () => {
    const { time, clock } = controlTime({ mode: 'all' });
    time.grab('end', day('2025-11-25'));
    time.dragTo(day('2025-11-20'));
    time.step('end', 'day', -1);
    clock.frame();
    expect(playhead.getState()).toEqual({ status: 'still', span: null });
  });

  test('R9: play in All time turns to So far, at the beginning of the data, and says so', () => {
    const { time, clock, told } = controlTime({ mode: 'all' });
    time.play(about.span);
    expect(lensStore.getState().lens).toMatchObject({ mode: 'sofar', step: 'year' });
    expect(told).toEqual(['1810-01-01 year']);
    clock.frame(125);
    expect(shown()).toBe('1810-01-01/1811-01-01');
    expect(playhead.getState().status).toBe('playing');
  });

  test('R9: of a step that is chosen nothing is changed', () => {
    const { time, told } = controlTime({ mode: 'all', step: 'week', speed: 16 });
    time.play(about.span);
    expect(lensStore.getState().lens).toMatchObject({ mode: 'sofar', step: 'week' });
    expect(told).toEqual(['1810-01-01 week']);
  });
});
