import { autumn, controlTime, day, editsDuring, kept, shown } from '../controlTime.ts';
import { describe, expect, test } from 'vitest';
import type { Lens } from '../../../../../src/lens/Lens.ts';
import { applyEdit, lensStore } from '../../../../../src/state/lensStore.ts';
import { eventful } from '../eventful.ts';
import { playhead } from '../../../../../src/state/playhead.ts';

function controlEvents(lens: Partial<Lens>) {
  return controlTime({ step: 'event', ...lens }, 'full', eventful);
}

describe('R13: by events', () => {
  test('the day goes to the next day on which an event begins, and back', () => {
    const { time } = controlEvents({ mode: 'day', to: day('2025-10-20') });
    time.step('body', 'event', 1);
    expect(kept()).toBe('2025-10-20/2025-10-20');
    time.drop();
    expect(kept()).toBe('2025-11-03/2025-11-03');
    for (const count of [1, 1, -2]) time.step('body', 'event', count);
    time.drop();
    expect(kept()).toBe('2025-10-05/2025-10-05');
    time.step('body', 'event', -1);
    time.drop();
    expect(kept()).toBe('1962-10-16/1962-10-16');
  });

  test('the end of a window goes there, and the window keeps its length', () => {
    const { time } = controlEvents({ from: day('2025-10-01'), to: day('2025-10-10') });
    time.step('body', 'event', 1);
    time.drop();
    expect(kept()).toBe('2025-10-25/2025-11-03');
    time.step('start', 'event', 1);
    time.drop();
    expect(kept()).toBe('2025-11-03/2025-11-03');
    time.step('end', 'event', 1);
    time.drop();
    expect(kept()).toBe('2025-11-03/2025-11-20');
  });

  test('events that a filter hides are passed over, those that time hides are not', () => {
    const { time } = controlEvents({ mode: 'day', to: day('2025-10-20'), topics: ['vote'] });
    time.step('body', 'event', 1);
    time.step('body', 'event', 1);
    time.drop();
    expect(kept()).toBe('2025-11-03/2025-11-03');
    time.step('body', 'event', -1);
    time.drop();
    expect(kept()).toBe('2025-10-05/2025-10-05');
  });

  test('with no event on that side nothing moves', () => {
    const { time } = controlEvents({ mode: 'day', to: day('2025-11-25') });
    expect(
      editsDuring(() => {
        time.step('body', 'event', 1);
        time.drop();
      }),
    ).toBe(0);
  });

  test('play goes from event to event, one a second, and ends at the last', () => {
    const { time, clock } = controlEvents({ mode: 'day', to: day('2025-10-01') });
    time.play(autumn);
    const seen: string[] = [];
    const stop = playhead.subscribe(() => seen.push(shown().slice(0, 10)));
    clock.run(5000);
    stop();
    expect([...new Set(seen)]).toEqual(['2025-10-05', '2025-11-03', '2025-11-20']);
    expect(kept()).toBe('2025-11-20/2025-11-20');
    expect(playhead.getState().status).toBe('still');
  });

  test('play counts anew when a filter changes the events to come', () => {
    const { time, clock } = controlEvents({ mode: 'day', to: day('1962-10-16') });
    time.play(autumn);
    clock.run(1000);
    expect(shown().slice(0, 10)).toBe('2025-10-05');
    applyEdit({ type: 'setFilters', filters: { topics: ['diplomacy'] } });
    clock.run(1000);
    expect(shown().slice(0, 10)).toBe('2025-11-03');
    expect(playhead.getState().status).toBe('playing');
  });

  test('play at the last event starts over on the first day on screen', () => {
    const { time, clock } = controlEvents({ mode: 'day', to: day('2025-11-20') });
    time.play(autumn);
    expect(shown()).toBe('2025-09-01/2025-09-01');
    clock.run(1000);
    expect(shown()).toBe('2025-10-05/2025-10-05');
  });
});

describe('R14: jumps', () => {
  test.each([
    ['window', 'start', '1810-01-01/1810-01-25'],
    ['window', 'end', '2025-11-06/2025-11-30'],
    ['sofar', 'start', '1810-01-01/1810-01-01'],
    ['day', 'end', '2025-11-30/2025-11-30'],
  ] as const)(
    'mode %s goes to the %s of the data, as one step that Back undoes',
    (mode, end, to) => {
      const { time } = controlTime({ mode });
      expect(editsDuring(() => time.jump(end))).toBe(1);
      expect(lensStore.getState().act).toBe('push');
      expect(kept()).toBe(to);
      expect(playhead.getState()).toEqual({ status: 'still', span: null });
      expect(editsDuring(() => time.jump(end))).toBe(0);
    },
  );

  test('a jump ends play', () => {
    const { time, clock } = controlTime();
    time.play(autumn);
    clock.run(500);
    time.jump('start');
    expect(kept()).toBe('1810-01-01/1810-01-25');
    expect(clock.isWaiting).toBe(false);
  });

  test('R9: in All time there is nowhere to jump', () => {
    const { time } = controlTime({ mode: 'all' });
    expect(editsDuring(() => time.jump('start'))).toBe(0);
    expect(playhead.getState()).toEqual({ status: 'still', span: null });
  });
});
