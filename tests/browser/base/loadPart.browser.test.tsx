import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadPart } from '../../../src/base/loadPart.ts';
import { STYLE_END } from '../../../src/base/styleEnd.ts';

const IMPORTER = 'https://site.example/assets/index-1.js';
const JS = { headers: { 'content-type': 'text/javascript' } };
const HTML = { headers: { 'content-type': 'text/html' } };

let asked: string[] = [];
let answer: (address: string) => Response | Promise<Response>;
/** The page as the site has it now. */
let page: string;

beforeEach(() => {
  asked = [];
  answer = () => new Response('', JS);
  page = document.documentElement.outerHTML;
  vi.stubGlobal('fetch', (address: string, { signal }: RequestInit = {}) => {
    if (!address.startsWith('https://site.example/'))
      return Promise.resolve(new Response(page, HTML));
    asked.push(address.split('/').at(-1) ?? '');
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      Promise.resolve(answer(address)).then(resolve, reject);
    });
  });
});
afterEach(() => vi.unstubAllGlobals());

let count = 0;
/** Files that no test has asked for before. */
const someFiles = () => [`./Own-${++count}.js`, `./Needed-${count}.js`];
const names = (files: readonly string[]) => files.map((file) => file.slice(2));

/** Fails so often, and then gives the part. */
function running(failures: number) {
  let left = failures;
  return vi.fn<() => Promise<string>>(() =>
    left-- > 0 ? Promise.reject(new TypeError('lost')) : Promise.resolve('part'),
  );
}

describe('a part', () => {
  test('runs once all of its files have come, each of which is asked for once', async () => {
    const files = someFiles();
    let came = 0;
    answer = async () => {
      await Promise.resolve();
      came++;
      return new Response('', JS);
    };
    const run = vi.fn<() => Promise<number>>(() => Promise.resolve(came));
    expect(await Promise.all([1, 2].map(() => loadPart(run, files, IMPORTER)))).toEqual([2, 2]);
    expect(await loadPart(run, files, IMPORTER)).toBe(2);
    expect(asked).toEqual(names(files));
  });

  test('whose file never comes is unreachable after a while, and asked for anew', async () => {
    const files = someFiles().slice(0, 1);
    vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(AbortSignal.abort('too long'));
    answer = () => new Promise(() => undefined);
    await expect(loadPart(running(0), files, IMPORTER)).rejects.toMatchObject({
      trouble: 'unreachable',
    });
    answer = () => new Response('', JS);
    expect(await loadPart(running(0), files, IMPORTER)).toBe('part');
  });

  test('that needs no file is run', async () => {
    expect(await loadPart(running(0))).toBe('part');
    expect(asked).toEqual([]);
  });

  test.each([
    ['is gone', () => new Response('', { status: 404, ...HTML })],
    ['is a page in its place', () => new Response('<p>Hemisphere</p>', HTML)],
    ['has a server in trouble', () => new Response('', { status: 503 })],
    ['cannot be reached', () => Promise.reject(new TypeError('offline'))],
    [
      'is cut off',
      () => new Response(new ReadableStream({ start: (end) => end.error(new Error('cut')) }), JS),
    ],
  ])('is never run where one of its files %s, and may be asked for again', async (_, lost) => {
    const files = someFiles();
    const run = running(0);
    answer = (address) => (address.includes('Needed') ? lost() : new Response('', JS));
    await expect(loadPart(run, files, IMPORTER)).rejects.toMatchObject({
      name: 'PartFault',
      trouble: 'unreachable',
    });
    expect(run).not.toHaveBeenCalled();
    answer = () => new Response('', JS);
    expect(await loadPart(run, files, IMPORTER)).toBe('part');
    // what had come is not asked for again
    expect(asked.filter((name) => name.startsWith('Own'))).toHaveLength(1);
  });

  test('is not laid out by half of its style sheet, which is a whole one to a browser', async () => {
    const files = [`./Styled-${++count}.js`, `./Styled-${count}.css`];
    const run = running(0);
    const css = { headers: { 'content-type': 'text/css' } };
    answer = (name) => (name.endsWith('.css') ? new Response('.a{', css) : new Response('', JS));
    await expect(loadPart(run, files, IMPORTER)).rejects.toMatchObject({ trouble: 'unreachable' });
    expect(run).not.toHaveBeenCalled();
    expect(document.head.querySelector(`link[href$="Styled-${count}.css"]`)).toBeNull();
    expect(STYLE_END).toMatch(/^\/\*.+\*\/$/);
  });

  test('that does not run is imported by another address when it is asked for again', async () => {
    const files = someFiles();
    const run = running(1);
    const importAt = vi.fn<(address: string) => Promise<unknown>>((address) =>
      Promise.resolve({ from: address.split('/').at(-1) }),
    );
    const load = () => loadPart<unknown>(run, files, IMPORTER, importAt);
    await expect(load()).rejects.toMatchObject({ trouble: 'unreachable' });
    expect(await load()).toEqual({ from: `${names(files)[0] ?? ''}?again=1` });
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('is found by its own name in a file of several, where that is imported again', async () => {
    const moduleOf = (exported: object) =>
      Object.defineProperty(exported, Symbol.toStringTag, { value: 'Module' });
    const file = { t: moduleOf({ Details: 1 }), n: moduleOf({ DateFields: 2 }), plain: {} };
    const files = someFiles();
    const load = () => loadPart<unknown>(running(1), files, IMPORTER, () => Promise.resolve(file));
    await expect(load()).rejects.toMatchObject({ trouble: 'unreachable' });
    expect(await load()).toMatchObject({ Details: 1, DateFields: 2 });
  });

  test('that did not run is not taken for broken while there is no network', async () => {
    const files = someFiles();
    const importAt = vi.fn<() => Promise<unknown>>(() => Promise.resolve({ part: 1 }));
    const load = () => loadPart<unknown>(running(1), files, IMPORTER, importAt);
    await expect(load()).rejects.toMatchObject({ trouble: 'unreachable' });
    answer = () => Promise.reject(new TypeError('offline'));
    for (let tries = 0; tries < 2; tries++)
      await expect(load()).rejects.toMatchObject({ trouble: 'unreachable' });
    expect(importAt).not.toHaveBeenCalled();
    answer = () => new Response('', JS);
    expect(await load()).toEqual({ part: 1 });
  });

  test('that does not run by any address is broken', async () => {
    const files = someFiles();
    const load = () => loadPart(running(9), files, IMPORTER);
    await expect(load()).rejects.toMatchObject({ trouble: 'unreachable' });
    await expect(load()).rejects.toMatchObject({ trouble: 'broken' });
  });
});

test('a page that now begins with another script has taken the place of ours, and of its parts', async () => {
  page = '<script type="module" src="./assets/index-newer.js"></script>';
  answer = () => new Response('', { status: 404 });
  await expect(loadPart(running(0), someFiles(), IMPORTER)).rejects.toMatchObject({
    trouble: 'outdated',
  });
  answer = () => new Response('', JS);
  await expect(loadPart(running(1), someFiles(), IMPORTER)).rejects.toMatchObject({
    trouble: 'outdated',
  });
});
