import { expect, it } from 'vitest';
import { startChunk } from '../../../build/startChunk.ts';

/** Who imports each module; "main" is the entry. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  main: [],
  app: ['main'],
  shared: ['app', 'page'],
  // a page comes by a dynamic import, which is none of its importers
  page: [],
  table: ['page', 'row'],
  row: ['table'],
};

const modules = {
  getModuleInfo: (id: string) => {
    const importers = IMPORTERS[id];
    return importers ? { isEntry: id === 'main', importers } : null;
  },
};

it('what the entry imports is one chunk, shared with later views or not', () => {
  for (const id of ['main', 'app', 'shared']) expect(startChunk(id, modules)).toBe('start');
});

it('what only a later view imports is not of it, even in a circle', () => {
  for (const id of ['page', 'table', 'row', 'unknown']) expect(startChunk(id, modules)).toBeNull();
});
