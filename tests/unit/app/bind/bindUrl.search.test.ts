import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeBar } from '../FakeBar.ts';

/** A page that was just opened at a text, and went on from there: nothing that searches is loaded. */
async function aPage() {
  vi.resetModules();
  const [{ bindUrl }, { applyEdit, lensStore }, { whenSearchable }] = await Promise.all([
    import('../../../../src/app/bind/bindUrl.ts'),
    import('../../../../src/state/lensStore.ts'),
    import('../../../../src/state/whenSearchable.ts'),
  ]);
  const bar = new FakeBar('/?q=asylum');
  bindUrl(bar);
  applyEdit({ type: 'setFilters', filters: { q: '' } });
  return {
    bar,
    drag: (lng: number) => applyEdit({ type: 'moveMap', at: { lat: 0, lng, zoom: 3 } }, 'replace'),
    lens: () => lensStore.getState().lens,
    searchLoaded: () => new Promise((resolve) => whenSearchable('x', resolve)),
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a step back to a text is followed once the text can be searched for', async () => {
  const { bar, lens, searchLoaded } = await aPage();
  bar.back();
  expect(lens().q).toBe('');
  await searchLoaded();
  expect(lens().q).toBe('asylum');
  bar.forward();
  bar.back();
  expect(lens().q).toBe('asylum');
});

test('what was pending when such a step was made is not written to the entry of the text', async () => {
  const { bar, drag, searchLoaded } = await aPage();
  drag(7);
  bar.back();
  vi.runAllTimers();
  expect(bar.trail).toEqual(['?q=asylum', '']);
  await searchLoaded();
  vi.runAllTimers();
  expect(bar.trail).toEqual(['?q=asylum', '']);
});

test('where another step comes first, the text is not gone to, and nothing done since is lost', async () => {
  const { bar, drag, lens, searchLoaded } = await aPage();
  bar.back();
  bar.forward();
  drag(7);
  await searchLoaded();
  expect(lens()).toMatchObject({ q: '', at: { lng: 7 } });
  vi.runAllTimers();
  expect(bar.trail).toEqual(['?q=asylum', '?at=0.000,7.000,3.00']);
});
