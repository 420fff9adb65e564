import { expect, test, vi } from 'vitest';
import { applyEdit, lensStore } from '../../../src/state/lensStore.ts';
import { FakeBar } from './FakeBar.ts';
import { bindUrl } from '../../../src/app/bindUrl.ts';
import { isSearchLoaded } from '../../../src/query/search/searchAll.ts';
import { whenSearchable } from '../../../src/state/whenSearchable.ts';

const q = () => lensStore.getState().lens.q;
const searchLoaded = () => new Promise<boolean>((resolve) => whenSearchable('x', resolve));

test('a step back to a text waits until it can be searched for, unless another step comes first', async () => {
  const bar = new FakeBar('/?q=asylum');
  const stop = bindUrl(bar);
  applyEdit({ type: 'setFilters', filters: { q: '' } });
  applyEdit({ type: 'setFilters', filters: { topics: ['vote'] } });
  expect(isSearchLoaded()).toBe(false);
  bar.back();
  bar.back();
  // the text is not asked for while nothing can search
  expect([q(), lensStore.getState().lens.topics]).toEqual(['', []]);
  bar.forward();
  expect(q()).toBe('');
  await searchLoaded();
  await vi.waitFor(() => expect(isSearchLoaded()).toBe(true));
  expect([q(), bar.location.search]).toEqual(['', '']);
  bar.back();
  expect(q()).toBe('asylum');
  stop();
});

test('a step back to a text is followed once the search is there', async () => {
  vi.resetModules();
  const [fresh, { lensStore: store, applyEdit: edit }] = await Promise.all([
    import('../../../src/app/bindUrl.ts'),
    import('../../../src/state/lensStore.ts'),
  ]);
  const bar = new FakeBar('/?q=asylum');
  const stop = fresh.bindUrl(bar);
  edit({ type: 'setFilters', filters: { q: '' } });
  bar.back();
  expect(store.getState().lens.q).toBe('');
  await vi.waitFor(() => expect(store.getState().lens.q).toBe('asylum'));
  expect(bar.writes).toEqual(['push /']);
  stop();
});
