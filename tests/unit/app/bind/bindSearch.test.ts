import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { START_LENS } from '../../../../src/lens/Lens.ts';

/** A page that was just opened at a link which asks for a text: nothing that searches is loaded. */
async function aPage(q: string) {
  const [{ bindSearch }, { lensStore, takeLens }, { linkNotes, noteIgnored }, search] =
    await Promise.all([
      import('../../../../src/app/bind/bindSearch.ts'),
      import('../../../../src/state/lensStore.ts'),
      import('../../../../src/state/linkNotes.ts'),
      import('../../../../src/query/search/searchAll.ts'),
    ]);
  takeLens({ ...START_LENS, topics: ['vote'], q }, 'address');
  noteIgnored([{ key: 'mode', text: 'sideways' }]);
  return {
    bindSearch,
    isSearchLoaded: search.isSearchLoaded,
    lens: () => lensStore.getState().lens,
    notes: () => linkNotes.getState().ignored.map(({ key, text }) => `${key}=${text}`),
  };
}

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.doUnmock('minisearch');
});

test('a link without a text waits for no search', async () => {
  const { bindSearch, isSearchLoaded, lens } = await aPage('');
  const before = lens();
  await bindSearch();
  expect(isSearchLoaded()).toBe(false);
  expect(lens()).toBe(before);
});

test('a link with a text waits until it can be searched for', async () => {
  const { bindSearch, isSearchLoaded, lens, notes } = await aPage('asylum');
  await bindSearch();
  expect(isSearchLoaded()).toBe(true);
  expect([lens().q, notes()]).toEqual(['asylum', ['mode=sideways']]);
});

test('where the search cannot be loaded the link goes on without its text, which is noted', async () => {
  vi.doMock('minisearch', () => {
    throw new TypeError('fetch failed');
  });
  const { bindSearch, lens, notes } = await aPage('asylum');
  await bindSearch();
  expect(lens()).toEqual({ ...START_LENS, topics: ['vote'] });
  expect(notes()).toEqual(['mode=sideways', 'q=asylum']);
});
