import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { expect, test } from 'vitest';
import { thirdPartyNotices } from '../../../build/notices.ts';
import { inScratchFolder } from '../../support/inScratchFolder.ts';

function aPackage(name: string, text: string, code = `export const a = '${name}'`) {
  const manifest = { name, version: '1.0.0', license: 'ISC', type: 'module', main: 'a.js' };
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify(manifest),
    [`node_modules/${name}/LICENSE`]: text,
    [`node_modules/${name}/a.js`]: code,
  };
}

const app = {
  'index.html': '<script type="module" src="/main.js"></script>',
  'main.js': `
    import { a } from 'shown'; import 'unused'; import './main.css';
    console.log(a); new Worker(new URL('./work.js', import.meta.url), { type: 'module' });
    import('lazy').then(console.log);`,
  'main.css': "@font-face { font-family: A; src: url('font/a.woff2'); }\np { font-family: A }",
  'work.js': "import { a } from '@at/work'; postMessage(a);",
  'node_modules/font/a.woff2': 'x'.repeat(5000),
  ...aPackage('shown', 'Text of shown.'),
  ...aPackage('lazy', 'Text of lazy.'),
  ...aPackage('@at/work', 'Text of work.'),
  ...aPackage('font', 'Text of font.'),
  ...aPackage('data', 'Text of data.'),
  ...aPackage('absent', 'Text of absent.'),
  ...aPackage('unused', 'Text of unused.', 'export const a = 1'),
};

/** Ships something made from the data of a package. */
const fromData: Plugin = {
  name: 'from-data',
  buildStart() {
    const originalFileName = 'node_modules/data/raw.json';
    this.emitFile({ type: 'asset', name: 'made.bin', source: 'made', originalFileName });
  },
};

test('the build tells the licence of all that is in it, and of nothing else', async () => {
  const text = await inScratchFolder(app, async (root) => {
    const notices = thirdPartyNotices();
    await build({
      root,
      base: './',
      configFile: false,
      logLevel: 'silent',
      plugins: [fromData, notices.plugin],
      worker: { format: 'es', plugins: () => [notices.workerPlugin] },
    });
    return readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  });
  const told = [...text.matchAll(/^Text of (\w+)\.$/gm)].map(([, name]) => name);
  expect(told).toEqual(['work', 'data', 'font', 'lazy', 'shown']);
  expect(text).toContain('vite 8');
});
