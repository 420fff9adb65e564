import { expect, test } from 'vitest';
import { DatasetLoadError } from '../../../src/state/DatasetLoadError.ts';
import { PAGE } from './aCatalogue.ts';
import { aDatasetRecord } from '../../builders/aDatasetRecord.ts';
import { readDataset } from '../../../src/ingest/readDataset.ts';
import { loadHoldings } from '../../../src/state/loadHoldings.ts';

const load = (url: string, answer: typeof fetch) =>
  loadHoldings(url, Promise.resolve(readDataset), {
    fetch: answer,
    page: PAGE,
    signal: new AbortController().signal,
    onBytes: () => undefined,
  });

test('a data set is read and built', async () => {
  const answer = () => Promise.resolve(Response.json(aDatasetRecord()));
  const { holdings, issues } = await load('/small.json', answer);
  expect(holdings.dataset.id).toBe('small');
  expect(holdings.record.eventOf('E1')).toMatchObject({ id: 'E1' });
  expect(issues).toEqual([]);
});

test('what is no data set is told with what is wrong with it', async () => {
  const failing = load('/small.json', () => Promise.resolve(new Response('[]')));
  await expect(failing).rejects.toThrow(DatasetLoadError);
  await expect(failing).rejects.toThrow(/\/small\.json/);
  const issues: unknown = expect.arrayContaining([expect.objectContaining({ severity: 'error' })]);
  await expect(failing).rejects.toMatchObject({ failure: { type: 'unreadable', issues } });
});

test('what would read it does not come: it is told as out of reach', async () => {
  const answer = () => Promise.resolve(Response.json(aDatasetRecord()));
  const failing = loadHoldings('/small.json', Promise.reject(new TypeError('fetch failed')), {
    fetch: answer,
    page: PAGE,
    signal: new AbortController().signal,
    onBytes: () => undefined,
  });
  await expect(failing).rejects.toMatchObject({ failure: { type: 'unreachable' } });
});
