import { afterEach, expect, test, vi } from 'vitest';
import { askToLast, bytesFree } from '../../../../src/state/kept/deviceFolder.ts';

afterEach(() => vi.unstubAllGlobals());

const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));

test.each([
  ['what is left', { quota: 100, usage: 40 }, 60],
  ['nothing, where more is used than may be', { quota: 10, usage: 40 }, 0],
  ['not how much there is', { usage: 40 }, null],
  ['not how much is used', { quota: 10 }, null],
])('the room on a device: the browser says %s', async (_, estimate, free) => {
  vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve(estimate) } });
  expect(await bytesFree()).toBe(free);
});

test('a browser that says nothing of its room or promises nothing is taken at that', async () => {
  vi.stubGlobal('navigator', { storage: { estimate: refuse, persist: refuse } });
  expect(await bytesFree()).toBeNull();
  expect(await askToLast()).toBe(false);
  vi.stubGlobal('navigator', { storage: {} });
  expect(await bytesFree()).toBeNull();
  expect(await askToLast()).toBe(false);
});
