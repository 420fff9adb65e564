import { afterEach, expect, test, vi } from 'vitest';
import { retryParts } from '../../../src/base/part.ts';
import { tables } from '../../../src/state/tables.ts';

const fetched = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', fetched);
afterEach(() => {
  fetched.mockReset();
});

const VISITS = {
  tables: [],
  visits: [['us-travels:1', '1909-10-16', '1909-10-16', 'MEX', 'president', 'Taft']],
};

test('a table that does not come is unreachable, and comes when it is asked for again', async () => {
  fetched.mockResolvedValueOnce(new Response('', { status: 503 }));
  await expect(tables.visits.load()).rejects.toMatchObject({ trouble: 'unreachable' });
  fetched.mockResolvedValueOnce(new Response('<!doctype html>'));
  await expect(tables.visits.ask()).rejects.toMatchObject({ trouble: 'unreachable' });
  fetched.mockResolvedValueOnce(Response.json(VISITS));
  const { visits } = await tables.visits.ask();
  expect(visits.map(({ direction }) => direction)).toEqual(['from-us']);
  expect(fetched).toHaveBeenLastCalledWith(expect.stringMatching(/data\/visits\.json$/));
});

test('tables are fetched when they are asked for, and once', async () => {
  retryParts();
  expect(fetched).not.toHaveBeenCalled();
  fetched.mockResolvedValue(Response.json({ titles: ['Budget'], resolutions: [''] }));
  expect(await tables.unTitles.load()).toBe(await tables.unTitles.load());
  expect(fetched).toHaveBeenCalledTimes(1);
});
