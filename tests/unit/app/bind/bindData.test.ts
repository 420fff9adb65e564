import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applyEdit, lensStore, takeLens } from '../../../../src/state/lensStore.ts';
import { linkNotes, noteIgnored } from '../../../../src/state/linkNotes.ts';
import { type Lens, START_LENS } from '../../../../src/lens/Lens.ts';
import { aDatasetRecord } from '../../../builders/aDatasetRecord.ts';
import { PAGE } from '../../state/aCatalogue.ts';
import { aServer } from '../../state/aServer.ts';
import { bindData } from '../../../../src/app/bind/bindData.ts';
import { catalogue } from '../../../../src/state/useCatalogue.ts';

let stop = () => {};
let visit = 0;
const state = () => catalogue.store.getState();
const lens = () => lensStore.getState().lens;
const notes = () => linkNotes.getState().ignored.map(({ key, text }) => `${key}=${text}`);
const follow = (look: Partial<Lens>, origin: 'address' | 'history' = 'address') =>
  takeLens({ ...START_LENS, ...look }, origin);

/** A page whose link looks at something, and the server that it asks; each data set has an address of its own. */
function aPage(look: Partial<Lens> = {}) {
  const server = aServer();
  vi.stubGlobal('fetch', server.fetch);
  vi.stubGlobal('document', { baseURI: PAGE });
  vi.stubGlobal('navigator', { languages: ['es-MX', 'en'] });
  const data = `/visit-${++visit}.json`;
  follow({ data, ...look });
  stop = bindData();
  const answer = async (at: number, id = 'small') => {
    // what loads a set from elsewhere comes first
    await vi.waitFor(() => expect(server.asked.length).toBeGreaterThan(at));
    server.asked[at]!.answer(Response.json(aDatasetRecord({ id })));
    await vi.waitFor(() => expect(state().load.type).toBe('ready'));
  };
  return { answer, data, urls: () => server.asked.map(({ url }) => url) };
}

beforeEach(() => {
  noteIgnored([]);
});
afterEach(() => {
  stop();
});

test('the data set that a link names is loaded', async () => {
  const { answer, data, urls } = aPage();
  expect(state().load.type).toBe('loading');
  await answer(0);
  expect(urls()).toEqual([data]);
  expect(state().shown.dataset.id).toBe('small');
});

test('where a link names none, it is the start of the bundled one in the language that is asked for', () => {
  const { urls } = aPage({ data: null });
  expect(urls()).toEqual(['/data/start.es.json']);
});

test('another one is loaded as soon as the lens names it, and none for another look', async () => {
  const { answer, data, urls } = aPage();
  await answer(0);
  applyEdit({ type: 'setFilters', filters: { topics: ['vote'] } });
  expect(urls()).toEqual([data]);
  applyEdit({ type: 'setData', data: `${data}?other` });
  await answer(1, 'other');
  expect(urls()).toEqual([data, `${data}?other`]);
  expect(state().shown.dataset.id).toBe('other');
});

test('the link is settled when the data set is there', async () => {
  const { answer } = aPage({ countries: ['MEX', 'QQQ'] });
  expect([lens().countries, notes()]).toEqual([['MEX', 'QQQ'], []]);
  await answer(0);
  expect([lens().countries, notes()]).toEqual([['MEX'], ['country=QQQ']]);
});

test('a later link is settled at once, a step of the history without a word', async () => {
  const { answer, data } = aPage();
  await answer(0);
  follow({ data, open: { type: 'event', id: 'E9' } }, 'history');
  expect([lens().open, notes()]).toEqual([null, []]);
  follow({ data, countries: ['QQQ'] });
  expect([lens().countries, notes()]).toEqual([[], ['country=QQQ']]);
});

test('an edit of the reader is not settled', async () => {
  const { answer } = aPage();
  await answer(0);
  applyEdit({ type: 'setFilters', filters: { countries: ['QQQ'] } });
  expect([lens().countries, notes()]).toEqual([['QQQ'], []]);
});

test('a link to another data set is settled for that one alone', async () => {
  const { answer, data } = aPage();
  await answer(0);
  follow({ data: `${data}?other`, countries: ['QQQ'] });
  expect([lens().countries, notes()]).toEqual([['QQQ'], []]);
  await answer(1, 'other');
  expect([lens().countries, notes()]).toEqual([[], ['country=QQQ']]);
});

test('once stopped it neither loads nor settles', async () => {
  const { answer, data, urls } = aPage();
  await answer(0);
  stop();
  follow({ data: `${data}?other`, countries: ['QQQ'] });
  expect([urls(), lens().countries]).toEqual([[data], ['QQQ']]);
});
