import { BORDERS, NOT_ASKED } from './borders.ts';
import { expect, test } from 'vitest';
import { borderUses } from './borderUses.ts';
import { parseSync } from 'vite';
import { readTree } from './readTree.ts';
import { resolve } from 'node:path';

const NAMES = new Set([...Object.keys(BORDERS), ...NOT_ASKED]);

const usesOf = (text: string, path = 'a.ts') =>
  borderUses(parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }).program, NAMES);

test('each border of the app is in the list, with the files that ask there, and no more', () => {
  const found: Record<string, string[]> = {};
  const modules = [...readTree(resolve(import.meta.dirname, '../../src'))]
    .filter(([path]) => /\.tsx?$/.test(path))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [path, text] of modules)
    for (const use of usesOf(text, path)) (found[use] ??= []).push(path);
  expect(found).toEqual(BORDERS);
});

test.each([
  ['a call', 'fetch(a);', ['fetch']],
  ['a call of a global', 'globalThis.fetch(a);', ['fetch']],
  ['an object of the browser', 'indexedDB.open(a);', ['indexedDB']],
  ['a method', 'b.getContext(a);', ['getContext']],
  ['a member', 'navigator.clipboard.read();', ['clipboard']],
  ['a method by its text', "b['toBlob'](a);", ['toBlob']],
  [
    'a method that is chosen',
    "history[a ? 'pushState' : 'replaceState']();",
    ['pushState', 'replaceState'],
  ],
  ['a worker', 'new SharedWorker(a);', ['SharedWorker']],
  ['a part', "const a = () => import('./b.ts');", ['import()']],
])('%s is a use of a border', (_, text, uses) => {
  expect(usesOf(text)).toEqual(uses);
});

test.each([
  "const a = 'fetch';",
  '// fetch(a)',
  'const b = { fetch: 1 };',
  "let a: import('./b.ts').B;",
])('no use is found in %s', (text) => {
  expect(usesOf(text)).toEqual([]);
});
