import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchAhead } from '../../../src/base/part.ts';
import { recordNotes } from '../../../src/state/recordNotes.ts';
import { tables } from '../../../src/state/tables.ts';

const fetched: string[] = [];

beforeEach(() => {
  fetched.length = 0;
  vi.stubGlobal('fetch', (url: string) => {
    fetched.push(url);
    return Promise.resolve(Response.json({ sought: ['a record'] }, { status: 200 }));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('what the build has put beside the data set waits to be asked', async () => {
  await fetchAhead();
  expect(fetched).toEqual([]);
  expect(Object.values(tables).map((table) => table.known())).not.toContainEqual(expect.anything());
});

test('what the record says of itself comes when it is asked for, and once', async () => {
  expect(await recordNotes.load()).toEqual({ sought: ['a record'] });
  expect(await recordNotes.load()).toBe(recordNotes.known());
  expect(fetched).toEqual(['/data/notes.json']);
});
