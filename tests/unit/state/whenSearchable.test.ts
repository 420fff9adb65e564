import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** As on a page that was just opened: nothing that searches is loaded. */
const fresh = () => import('../../../src/state/whenSearchable.ts');

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.doUnmock('minisearch');
});

test('a blank text needs no search: it can be searched for at once', async () => {
  const { whenSearchable } = await fresh();
  const said: unknown[] = [];
  whenSearchable('', (missing) => said.push(missing));
  whenSearchable(' \t', (missing) => said.push(missing));
  expect(said).toEqual([null, null]);
});

test('a text waits for the search to be loaded, and the next one does not', async () => {
  const { whenSearchable } = await fresh();
  const said: unknown[] = [];
  const loaded = new Promise<void>((resolve) => {
    whenSearchable('asylum', (missing) => {
      said.push(missing);
      resolve();
    });
  });
  expect(said).toEqual([]);
  await loaded;
  whenSearchable('embassy', (missing) => said.push(missing));
  expect(said).toEqual([null, null]);
});

test('where the search cannot be loaded, that is said', async () => {
  vi.doMock('minisearch', () => {
    throw new TypeError('fetch failed');
  });
  const { whenSearchable } = await fresh();
  expect(await new Promise((resolve) => whenSearchable('asylum', resolve))).toBe('broken');
});

test.each([
  ['unreachable', 'filters.searchFailed'],
  ['outdated', 'app.part.outdated'],
  ['broken', 'app.part.broken'],
] as const)('that it is %s has words of its own', async (missing, message) => {
  const { missingSearch } = await fresh();
  expect(missingSearch(missing)).toBe(message);
});
