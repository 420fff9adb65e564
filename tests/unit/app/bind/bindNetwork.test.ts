import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bindNetwork } from '../../../../src/app/bind/bindNetwork.ts';
import { part } from '../../../../src/base/part.ts';

const page = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A part that fails until it is told to come, asked for whenever it may be. */
function aPart() {
  let tries = 0;
  const lost = part(() => {
    tries++;
    return Promise.reject(new Error('lost'));
  });
  const ask = async () => lost.load().catch(() => undefined);
  lost.subscribe(() => {
    if (!lost.fault()) void ask();
  });
  return { ask, tries: () => tries };
}

test('what did not come is asked for when a network is there again, and once more a moment later', async () => {
  const stop = bindNetwork();
  const { ask, tries } = aPart();
  await ask();
  expect(tries()).toBe(1);
  page.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect(tries()).toBe(2);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(tries()).toBe(3);
  page.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  stop();
  page.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(tries()).toBe(4);
});
