import { expect, test } from 'vitest';
import { FakeCaches } from './FakeCaches.ts';
import { KeptBuilds } from '../../../src/offline/KeptBuilds.ts';
import { SCOPE, listOf, serverOf } from './aSiteOf.ts';

const FILES = { 'index.html': '<p>one</p>', 'assets/a-1.js': 'one', 'data/all.json': '{}' };
const LANGS = { en: { 'data/start.en.json': '1' }, es: { 'assets/es-1.js': 'uno' } };
const STAND_INS = { 'data/start.en.json': 'data/all.json' };
const ALL = { ...FILES, ...LANGS.en, ...LANGS.es };
const NEWER = { 'index.html': '<p>two</p>', 'assets/a-2.js': 'two', 'data/all.json': '{"two":2}' };
const NEWER_LANGS = { en: LANGS.en, es: { 'assets/es-2.js': 'dos' } };

function builds(
  caches: FakeCaches,
  list = listOf('b1', FILES, LANGS, STAND_INS),
  served: Record<string, string> = ALL,
) {
  const { fetch, asked } = serverOf(served);
  return { kept: new KeptBuilds(list, { caches, fetch, scope: SCOPE }), asked };
}

const newer = (caches: FakeCaches) =>
  builds(caches, listOf('b2', NEWER, NEWER_LANGS), {
    ...NEWER,
    ...NEWER_LANGS.en,
    ...NEWER_LANGS.es,
  }).kept;

const textOf = async (found: Promise<Response | undefined>) => (await found)?.text();

const ask = (path: string, wishes: object = {}) => ({
  method: 'GET',
  mode: 'cors' as const,
  cache: 'default' as const,
  url: `${SCOPE}${path}`,
  ...wishes,
});

test('all that a build lists is kept, and no language before it is spoken', async () => {
  const caches = new FakeCaches();
  const { kept, asked } = builds(caches);
  await kept.keep();
  expect(caches.addresses('hemisphere /maps/ b1')).toEqual(
    Object.keys(FILES)
      .map((path) => SCOPE + path)
      .toSorted(),
  );
  expect(await textOf(kept.find('index.html', ''))).toBe('<p>one</p>');
  expect((await kept.find('index.html', ''))?.headers.get('content-type')).toBe('text/html');
  // what may have changed under its name is asked for anew
  expect(asked.map(({ path, mode }) => `${path} ${String(mode)}`).toSorted()).toEqual([
    'assets/a-1.js default',
    'data/all.json no-cache',
    'index.html no-cache',
  ]);
  await kept.welcome('page', 'assets/a-1.js', 'es');
  expect(await textOf(kept.find('assets/es-1.js', ''))).toBe('uno');
  expect(await kept.find('data/start.en.json', '')).toBeUndefined();
});

test('a language that the site does not have, whatever it is called, is no fault', async () => {
  const { kept } = builds(new FakeCaches());
  await kept.keep();
  for (const lang of ['xx', '', 'constructor', '__proto__'])
    await expect(kept.welcome('page', 'assets/a-1.js', lang)).resolves.toBeUndefined();
});

test.each([
  ['is not there', { ...ALL, 'data/all.json': undefined }],
  ['was cut off', { ...ALL, 'assets/a-1.js': 'on' }],
  ['is of another deployment', { ...ALL, 'index.html': '<p>two</p>' }],
])('where a file %s nothing is kept, and what was kept before stays', async (_, served) => {
  const caches = new FakeCaches();
  await newer(caches).keep();
  const { kept, asked } = builds(caches, undefined, served as Record<string, string>);
  await expect(kept.keep()).rejects.toThrow(/Failed to fetch|404/);
  expect(await caches.keys()).toEqual(['hemisphere /maps/ b2']);
  // what the browser holds may be at fault: asked for once more, past it
  expect(asked.some(({ mode }) => mode === 'reload')).toBe(true);
});

test('without room nothing is kept', async () => {
  const caches = new FakeCaches();
  caches.room = 60;
  await expect(builds(caches).kept.keep()).rejects.toThrow('no room');
  expect(await caches.keys()).toEqual([]);
});

test('a language that finds no room costs nothing of the rest', async () => {
  const caches = new FakeCaches();
  const { kept } = builds(caches);
  await kept.keep();
  caches.room = 0;
  await expect(kept.welcome('page', 'assets/a-1.js', 'es')).rejects.toThrow('no room');
  expect(await textOf(kept.find('assets/a-1.js', ''))).toBe('one');
});

test('a new build keeps the languages that were spoken', async () => {
  const caches = new FakeCaches();
  const { kept } = builds(caches);
  await kept.keep();
  await kept.welcome('page', 'assets/a-1.js', 'es');
  const next = newer(caches);
  await next.keep();
  expect(await textOf(next.find('assets/es-2.js', ''))).toBe('dos');
  expect(await next.find('data/start.en.json', '')).toBeUndefined();
});

test('a page is answered from the build that it came with, others from the newest', async () => {
  const caches = new FakeCaches();
  const { kept } = builds(caches);
  await kept.keep();
  await kept.notePage('old');
  await kept.welcome('first', 'assets/a-1.js', 'en');
  const next = newer(caches);
  await next.keep();
  await next.notePage('new');
  for (const page of ['old', 'first'])
    expect(await textOf(next.find('data/all.json', page))).toBe('{}');
  for (const page of ['new', 'unknown'])
    expect(await textOf(next.find('data/all.json', page))).toBe('{"two":2}');
  // names of assets tell builds apart by themselves
  expect(await textOf(next.find('assets/a-1.js', 'unknown'))).toBe('one');
});

test('a build goes when no open page needs it, and no other site loses one', async () => {
  const caches = new FakeCaches();
  await caches.open('hemisphere /other/ b0');
  await caches.open('of another program');
  const { kept } = builds(caches);
  await kept.keep();
  await kept.notePage('old');
  const next = newer(caches);
  await next.keep();
  await next.notePage('new');
  const names = async () => (await caches.keys()).filter((name) => name.includes('/maps/'));
  await next.tidy(['old', 'new']);
  expect(await names()).toHaveLength(2);
  // a page that no build knows may be of any
  await next.tidy(['unknown', 'new']);
  expect(await names()).toHaveLength(2);
  await next.tidy(['new']);
  expect(await caches.keys()).toEqual([
    'hemisphere /other/ b0',
    'of another program',
    'hemisphere /maps/ b2',
  ]);
});

test('the worker of a page does not take away what its successor has begun to keep', async () => {
  const caches = new FakeCaches();
  const { kept } = builds(caches);
  await kept.keep();
  await newer(caches).keep();
  await kept.tidy([]);
  expect(await caches.keys()).toEqual(['hemisphere /maps/ b1', 'hemisphere /maps/ b2']);
});

test('where the browser took the caches away, nothing is found and none is made by looking', async () => {
  const caches = new FakeCaches();
  const { kept } = builds(caches);
  expect(await kept.find('index.html', 'page')).toBeUndefined();
  await kept.notePage('page');
  await kept.welcome('page', 'assets/a-1.js', 'es');
  await kept.tidy(['page']);
  expect(await caches.keys()).toEqual([]);
});

test('only files of the build and the page itself are its to answer', () => {
  const { kept } = builds(new FakeCaches());
  const page = { mode: 'navigate' as const };
  expect(kept.pathOf(ask('', page))).toBe('index.html');
  expect(kept.pathOf(ask('?page=ties&data=x', page))).toBe('index.html');
  expect(kept.pathOf(ask('index.html?q=1', page))).toBe('index.html');
  expect(kept.pathOf(ask('assets/a-1.js'))).toBe('assets/a-1.js');
  expect(kept.pathOf(ask('assets/a-1.js?again=1'))).toBe('assets/a-1.js');
  expect(kept.pathOf(ask('data/all.json'))).toBe('data/all.json');
  expect(kept.pathOf(ask('data/start.en.json'))).toBe('data/start.en.json');
});

test('data of others, of the reader and what is wanted from the network alone pass it by', () => {
  const { kept } = builds(new FakeCaches());
  for (const path of ['data/mine.json', 'data/all.json?mine', 'constructor', 'sw.js', 'about/'])
    expect(kept.pathOf(ask(path))).toBeNull();
  expect(kept.pathOf(ask('', { mode: 'cors' }))).toBeNull();
  expect(kept.pathOf(ask('about/', { mode: 'navigate' }))).toBeNull();
  expect(kept.pathOf(ask('', { url: 'https://other.example/maps/data/all.json' }))).toBeNull();
  expect(kept.pathOf(ask('', { url: 'https://site.example/data/all.json' }))).toBeNull();
  expect(kept.pathOf(ask('data/all.json', { method: 'POST' }))).toBeNull();
  for (const cache of ['no-store', 'reload'])
    expect(kept.pathOf(ask('assets/a-1.js', { cache }))).toBeNull();
});

test('what stands in for a file is found by its name alone', async () => {
  const { kept } = builds(new FakeCaches());
  await kept.keep();
  expect(await textOf(kept.findStandIn('data/start.en.json', ''))).toBe('{}');
  for (const path of ['data/all.json', 'toString'])
    expect(await kept.findStandIn(path, '')).toBeUndefined();
});
