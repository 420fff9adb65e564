import { describe, expect, test } from 'vitest';
import { MOST_BYTES, fetchDataset } from '../../../src/state/fetchDataset.ts';
import { PAGE } from './aCatalogue.ts';

const ELSEWHERE = 'https://data.example/set.json';

/** Fetches from an answer; tells what was asked and how many bytes came, in their order. */
function fetching(url: string, answer: () => Promise<Response>) {
  const asked: unknown[] = [];
  const told: number[] = [];
  const { signal } = new AbortController();
  const fetch = (...how: Parameters<typeof globalThis.fetch>) => {
    asked.push(how);
    return answer();
  };
  const onBytes = (bytes: number) => void told.push(bytes);
  return { asked, told, signal, bytes: fetchDataset(url, { fetch, page: PAGE, signal, onBytes }) };
}

const gone = () => Promise.reject(new TypeError('fetch failed'));

test('all bytes are given, asked for with the signal that ends it and without going on elsewhere', async () => {
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array([1, 2]));
      controller.enqueue(new Uint8Array([3]));
      controller.close();
    },
  });
  const { asked, told, signal, bytes } = fetching('/set.json', async () => new Response(stream));
  expect([...(await bytes)]).toEqual([1, 2, 3]);
  expect(told).toEqual([2, 3]);
  expect(asked).toEqual([['/set.json', { signal, redirect: 'manual' }]]);
});

test('an empty answer has no bytes', async () => {
  expect(await fetching('/set.json', async () => new Response(null)).bytes).toHaveLength(0);
});

describe('why it failed', () => {
  const why = (url: string, answer: () => Promise<Response>) => fetching(url, answer).bytes;

  test('no answer: out of reach, and of another host perhaps closed to this page', async () => {
    await expect(why('/set.json', gone)).rejects.toMatchObject({
      failure: { type: 'unreachable' },
      cause: { message: 'fetch failed' },
    });
    await expect(why(ELSEWHERE, gone)).rejects.toMatchObject({ failure: { type: 'closed' } });
  });

  test('an answer that breaks off is out of reach, as no answer is', async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new TypeError('terminated')),
    });
    await expect(why(ELSEWHERE, async () => new Response(broken))).rejects.toMatchObject({
      failure: { type: 'unreachable' },
      cause: { message: 'terminated' },
    });
  });

  test('an error of the server, by its number', async () => {
    const answer = async () => new Response('{}', { status: 500 });
    await expect(why('/set.json', answer)).rejects.toMatchObject({
      failure: { type: 'http', status: 500 },
    });
  });

  test('an address that leads on to another', async () => {
    const answer = async () =>
      Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    await expect(why(ELSEWHERE, answer)).rejects.toMatchObject({ failure: { type: 'redirected' } });
  });

  test('another host without https, of which nothing is asked; the page’s own may have none', async () => {
    const { asked, bytes } = fetching('http://data.example/set.json', gone);
    await expect(bytes).rejects.toMatchObject({ failure: { type: 'insecure' } });
    expect(asked).toEqual([]);
    const { signal } = new AbortController();
    const own = fetchDataset('/set.json', {
      fetch: async () => new Response('[]'),
      page: 'http://localhost:4173/',
      signal,
      onBytes: () => undefined,
    });
    expect(await own).toHaveLength(2);
  });

  test('more than is read, and then no more is taken', async () => {
    let cancelled = false;
    const chunk = new Uint8Array(2 ** 20);
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(chunk),
      cancel: () => void (cancelled = true),
    });
    const { told, bytes } = fetching(ELSEWHERE, async () => new Response(endless));
    await expect(bytes).rejects.toMatchObject({ failure: { type: 'tooLarge' } });
    expect(cancelled).toBe(true);
    expect(told.at(-1)).toBe(MOST_BYTES);
  });
});
