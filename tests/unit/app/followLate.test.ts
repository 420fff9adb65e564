import { beforeEach, expect, test, vi } from 'vitest';
import { START_LENS } from '../../../src/lens/Lens.ts';
import type { LinkNote } from '../../../src/state/linkNotes.ts';

const note: LinkNote = { key: 'q', text: 'asylum', missing: 'unreachable' };
const other: LinkNote = { key: 'mode', text: 'sideways' };

/** A page that was opened without the text of its link, and what it says and asks for. */
async function aPage(q = '', ignored: readonly LinkNote[] = [other, note]) {
  const [{ followLate }, { lensStore, replaceLens }, { linkNotes, noteIgnored }] =
    await Promise.all([
      import('../../../src/app/followLate.ts'),
      import('../../../src/state/lensStore.ts'),
      import('../../../src/state/linkNotes.ts'),
    ]);
  replaceLens({ ...START_LENS, q });
  noteIgnored(ignored);
  followLate(note);
  await import('../../../src/query/search/searchIndex.ts').catch(() => undefined);
  return { q: () => lensStore.getState().lens.q, notes: () => linkNotes.getState().ignored };
}

beforeEach(() => {
  vi.resetModules();
  vi.doUnmock('minisearch');
});

test('the text of the link is searched for once that can be, and its note goes', async () => {
  const { q, notes } = await aPage();
  await vi.waitFor(() => expect(q()).toBe('asylum'));
  expect(notes()).toEqual([other]);
});

test('it stays noted while the search does not come', async () => {
  vi.doMock('minisearch', () => {
    throw new TypeError('fetch failed');
  });
  const { q, notes } = await aPage();
  await vi.waitFor(() => expect(notes()).toEqual([other, { ...note, missing: 'broken' }]));
  expect(q()).toBe('');
});

test('a reader who has put the note away, or searches for another text, is left alone', async () => {
  const away = await aPage('', [other]);
  const search = await import('../../../src/query/search/searchAll.ts');
  await vi.waitFor(() => expect(search.isSearchLoaded()).toBe(true));
  expect(away.q()).toBe('');
  const busy = await aPage('embassy');
  expect([busy.q(), busy.notes()]).toEqual(['embassy', [other, note]]);
});
