import { expect, test } from 'vitest';
import { answer } from '../../../src/offline/answer.ts';

const none = () => Promise.resolve(undefined);
const lost = () => Promise.reject(new TypeError('Failed to fetch'));
const text = (words: string) => () => Promise.resolve(new Response(words));
const asked = { request: new Request('https://site.example/a'), path: 'a', page: '1' };

test('what is kept answers before the network is asked', async () => {
  const { response, isKept } = await answer(asked, { find: text('kept'), findStandIn: none }, lost);
  expect(await response.text()).toBe('kept');
  expect(isKept).toBe(true);
});

test('what is not kept, or cannot be read, comes from the network', async () => {
  for (const find of [none, lost]) {
    const builds = { find, findStandIn: text('other') };
    const { response, isKept } = await answer(asked, builds, text('fetched'));
    expect(await response.text()).toBe('fetched');
    expect(isKept).toBe(false);
  }
});

test('without a network what stands in for it answers; else the answer is the fault of the network', async () => {
  const builds = { find: none, findStandIn: text('whole') };
  expect(await (await answer(asked, builds, lost)).response.text()).toBe('whole');
  for (const findStandIn of [none, lost])
    await expect(answer(asked, { find: none, findStandIn }, lost)).rejects.toThrow('Failed');
});
