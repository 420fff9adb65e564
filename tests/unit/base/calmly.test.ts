import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calmly } from '../../../src/base/calmly.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

test('progress is told at once, then ten times a second at most, and no more once it is called off', () => {
  const stop = new AbortController();
  const told: number[] = [];
  const tell = calmly(stop.signal, (at: number) => told.push(at));
  for (let at = 0; at <= 250; at += 50) {
    tell(at);
    vi.advanceTimersByTime(50);
  }
  expect(told).toEqual([0, 100, 200]);
  stop.abort();
  vi.advanceTimersByTime(500);
  tell(1000);
  expect(told).toEqual([0, 100, 200]);
});
