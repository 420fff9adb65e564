import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyEdit, replaceLens } from '../../../src/state/lensStore.ts';
import { isoOf, knownDay } from '../../../src/model/Day.ts';
import { onShownLens, shownLens, useShownLens } from '../../../src/state/shownLens.ts';
import type { DaySpan } from '../../../src/model/DaySpan.ts';
import { type Lens, START_LENS } from '../../../src/lens/Lens.ts';
import { act, useState } from 'react';
import { playhead } from '../../../src/state/playhead.ts';
import { runHook } from './hookHost.ts';

const november = { from: knownDay('2025-11-01'), to: knownDay('2025-11-30') };
const span = (from: string, to: string): DaySpan => ({
  startDay: knownDay(from),
  endDay: knownDay(to),
});

const move = (to: DaySpan) => playhead.setState({ status: 'dragging', span: to });
const rest = () => playhead.setState({ status: 'still', span: null });

function timeIn({ from, to }: Lens): string {
  return [from, to].map((day) => (typeof day === 'number' ? isoOf(day) : String(day))).join('/');
}

beforeEach(() => {
  rest();
  replaceLens({ ...START_LENS, ...november, topics: ['vote'] });
});

describe('the lens with the moving time', () => {
  it('is the lens itself while time rests', () => {
    expect(shownLens()).toBe(shownLens());
    expect(timeIn(shownLens())).toBe('2025-11-01/2025-11-30');
  });

  it('has the time that moves in place of its own, and all else of the lens', () => {
    move(span('1962-10-16', '1962-10-28'));
    expect(timeIn(shownLens())).toBe('1962-10-16/1962-10-28');
    expect(shownLens()).toMatchObject({ mode: 'window', topics: ['vote'] });
    replaceLens({ ...START_LENS, mode: 'sofar', tones: ['conflict'] });
    expect(timeIn(shownLens())).toBe('1962-10-16/1962-10-28');
    expect(shownLens()).toMatchObject({ mode: 'sofar', topics: [], tones: ['conflict'] });
  });

  it('loses the time that moved as soon as it rests', () => {
    move(span('1962-10-16', '1962-10-28'));
    shownLens();
    rest();
    expect(timeIn(shownLens())).toBe('2025-11-01/2025-11-30');
  });

  it('is the same object while nothing moves, also in the midst of a drag', () => {
    move(span('1962-10-16', '1962-10-28'));
    const dragged = shownLens();
    expect(shownLens()).toBe(dragged);
    playhead.setState({ status: 'playing' });
    expect(shownLens()).toBe(dragged);
    move(span('1962-10-17', '1962-10-29'));
    expect(shownLens()).not.toBe(dragged);
  });
});

it('calls back at each change of lens or time until it is stopped', () => {
  const heard: string[] = [];
  const stop = onShownLens(() => heard.push(timeIn(shownLens())));
  move(span('1962-10-16', '1962-10-28'));
  move(span('1962-10-17', '1962-10-29'));
  rest();
  applyEdit({ type: 'setTime', from: november.from, to: november.from });
  stop();
  move(span('1914-04-21', '1914-04-21'));
  applyEdit({ type: 'setTime', from: null, to: null });
  expect(heard).toEqual([
    '1962-10-16/1962-10-28',
    '1962-10-17/1962-10-29',
    '2025-11-01/2025-11-30',
    '2025-11-01/2025-11-01',
  ]);
});

describe('text and lists', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

  it('follow a moving time ten times a second', () => {
    const { given, end } = runHook(useShownLens);
    for (let day = 1; day <= 25; day++) {
      act(() => move(span('2025-10-01', `2025-10-${String(day).padStart(2, '0')}`)));
      pass(10);
    }
    end();
    expect(given.map(timeIn)).toEqual([
      '2025-11-01/2025-11-30',
      // each as time stood when 100 ms had passed since a first move
      '2025-10-01/2025-10-10',
      '2025-10-01/2025-10-20',
    ]);
  });

  it('keep to their moment when something else draws them anew meanwhile', () => {
    const { now, end } = runHook(() => {
      const [, again] = useState(0);
      return { lens: useShownLens(), again };
    });
    act(() => move(span('2025-10-01', '2025-10-02')));
    act(() => now().again(1));
    expect(timeIn(now().lens)).toBe('2025-11-01/2025-11-30');
    pass(100);
    expect(timeIn(now().lens)).toBe('2025-10-01/2025-10-02');
    end();
  });

  it('follow at once when time rests, and an edit while it does', () => {
    const { now, end } = runHook(useShownLens);
    act(() => move(span('2025-10-01', '2025-10-02')));
    expect(timeIn(now())).toBe('2025-11-01/2025-11-30');
    act(rest);
    act(() => applyEdit({ type: 'setTime', from: november.to, to: november.to }));
    expect(timeIn(now())).toBe('2025-11-30/2025-11-30');
    expect(vi.getTimerCount()).toBe(0);
    end();
  });

  it('do not come back to a moment that time has left', () => {
    const { given, now, end } = runHook(useShownLens);
    act(() => move(span('2025-10-01', '2025-10-02')));
    act(rest);
    const before = given.length;
    pass(1000);
    expect(given).toHaveLength(before);
    expect(now()).toBe(shownLens());
    end();
  });

  it('leave nothing waiting once they are gone', () => {
    const { end } = runHook(useShownLens);
    act(() => move(span('2025-10-01', '2025-10-02')));
    end();
    expect(vi.getTimerCount()).toBe(0);
  });
});
