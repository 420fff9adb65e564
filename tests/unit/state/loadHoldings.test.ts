import { expect, test } from 'vitest';
import { DatasetLoadError, loadHoldings } from '../../../src/state/loadHoldings.ts';
import { aDatasetRecord } from '../../builders/aDatasetRecord.ts';

const { signal } = new AbortController();
const loaded = (response: () => Promise<Response>) => loadHoldings('/small.json', response, signal);

test('a data set is read and built, and asked for with the signal that ends it', async () => {
  const asked: unknown[] = [];
  const { holdings, issues } = await loadHoldings(
    '/small.json',
    (...how) => {
      asked.push(how);
      return Promise.resolve(Response.json(aDatasetRecord()));
    },
    signal,
  );
  expect(holdings.dataset.id).toBe('small');
  expect(holdings.record.eventOf('E1')).toMatchObject({ id: 'E1' });
  expect(issues).toEqual([]);
  expect(asked).toEqual([['/small.json', { signal }]]);
});

test('an answer that breaks off is out of reach, as no answer is', async () => {
  const broken = new ReadableStream({
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
  await expect(loaded(() => Promise.resolve(new Response(broken)))).rejects.toMatchObject({
    failure: { type: 'unreachable' },
    cause: { message: 'terminated' },
  });
  const gone = () => Promise.reject(new TypeError('fetch failed'));
  await expect(loaded(gone)).rejects.toMatchObject({ failure: { type: 'unreachable' } });
});

test('an error of the server is told by its number, and what it sends is not read', async () => {
  const page = () => Promise.resolve(Response.json(aDatasetRecord(), { status: 500 }));
  await expect(loaded(page)).rejects.toMatchObject({ failure: { type: 'http', status: 500 } });
});

test('what is no data set is told with what is wrong with it', async () => {
  const failing = loaded(() => Promise.resolve(new Response('[]')));
  await expect(failing).rejects.toThrow(DatasetLoadError);
  await expect(failing).rejects.toThrow(/\/small\.json/);
  const issues: unknown = expect.arrayContaining([expect.objectContaining({ severity: 'error' })]);
  await expect(failing).rejects.toMatchObject({ failure: { type: 'unreadable', issues } });
});
