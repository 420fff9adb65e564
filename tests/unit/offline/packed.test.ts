import { expect, test } from 'vitest';
import { packed, unpacked } from '../../../src/offline/packed.ts';

const words = 'The same words again. '.repeat(500);
const of = (type: string) =>
  new Response(words, {
    headers: { 'content-type': type, 'content-encoding': 'br', vary: '*', 'x-frame-options': 'a' },
  });

test('text is packed and comes back as it was, with what the host said of it', async () => {
  for (const type of ['text/html; charset=utf-8', 'application/json', 'text/javascript']) {
    const kept = packed(of(type));
    expect((await kept.clone().arrayBuffer()).byteLength).toBeLessThan(words.length / 4);
    const back = await unpacked(kept);
    expect(await back.text()).toBe(words);
    expect([...back.headers.keys()].toSorted()).toEqual(['content-type', 'x-frame-options']);
    expect(back.headers.get('content-type')).toBe(type);
  }
});

test('fonts are kept as they are', async () => {
  const kept = packed(of('font/woff2'));
  expect(await kept.clone().text()).toBe(words);
  expect(await (await unpacked(kept)).text()).toBe(words);
});

test('what is kept cut off is a fault when it is read, not half a file', async () => {
  const whole = await packed(of('text/css')).arrayBuffer();
  const headers = packed(of('text/css')).headers;
  const cut = new Response(whole.slice(0, whole.byteLength / 2), { headers });
  await expect(unpacked(cut)).rejects.toThrow(/unexpected end|terminated|TypeError/i);
});
