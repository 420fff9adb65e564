import { earlyChunk } from '../../../build/earlyChunks.ts';
import { expect, it } from 'vitest';

const LEGEND = '/project/src/views/legend/TieLegend.tsx';

/** Who imports each module; "main" is the entry. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  main: [],
  app: ['main'],
  shared: ['app', 'page', LEGEND],
  // these come by a dynamic import, which is none of their importers
  page: [],
  [LEGEND]: [],
  swatch: [LEGEND, 'page'],
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
  for (const id of ['main', 'app', 'shared']) expect(earlyChunk(id, modules)).toBe('start');
});

it('what comes by itself after the first picture is another, with what it shares with later views', () => {
  for (const id of [LEGEND, 'swatch']) expect(earlyChunk(id, modules)).toBe('soon');
});

it('what only a later view imports is of neither, even in a circle', () => {
  for (const id of ['page', 'table', 'row', 'unknown']) expect(earlyChunk(id, modules)).toBeNull();
});
