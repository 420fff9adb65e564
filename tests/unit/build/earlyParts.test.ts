import { build } from 'vite';
import { earlyChunk, earlyParts } from '../../../build/earlyParts.ts';
import { expect, it } from 'vitest';
import { inScratchFolder } from '../../support/inScratchFolder.ts';

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
  for (const id of [LEGEND, 'swatch']) expect(earlyChunk(id, modules)).toBe('following');
});

it('what only a later view imports is of neither, even in a circle', () => {
  for (const id of ['page', 'table', 'row', 'unknown']) expect(earlyChunk(id, modules)).toBeNull();
});

it('the page asks for what follows along with what it begins with', () =>
  inScratchFolder(
    {
      'index.html': '<script type="module" src="/main.js"></script>',
      'main.js': "import('./src/views/legend/TieLegend.tsx'); import('./later.js')",
      'later.js': 'console.log(2)',
      'src/views/legend/TieLegend.tsx': "import './legend.css'; export const legend = 1;",
      'src/views/legend/legend.css': 'p { color: red }',
    },
    async (root) => {
      const result = await build({
        root,
        configFile: false,
        logLevel: 'silent',
        plugins: [earlyParts()],
        build: { write: false, modulePreload: false },
      });
      const files = 'output' in result ? result.output : [];
      const page = files.find(({ fileName }) => fileName === 'index.html');
      const html = page?.type === 'asset' ? page.source.toString() : '';
      expect(html).toMatch(/<link rel="preload" as="fetch" href="\.\/assets\/following-[^"]+\.js"/);
      expect(html).toMatch(
        /<link rel="preload" as="fetch" href="\.\/assets\/following-[^"]+\.css"/,
      );
      expect(html).not.toContain('later');
    },
  ));
