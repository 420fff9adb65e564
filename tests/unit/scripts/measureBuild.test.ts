import { expect, test } from 'vitest';
import { measureBuild } from '../../../scripts/measureBuild.ts';
import { inScratchFolder } from '../../support/inScratchFolder.ts';

const page = `<link rel="modulepreload" crossorigin href="./assets/preloaded.js">
<link rel="preload" as="fetch" href="./assets/ahead.js" crossorigin>
<link rel="preload" as="fetch" href="./assets/atlas.bin" crossorigin>
<link rel="icon" href="./favicon.svg">
<script type="module" crossorigin src="./assets/main.js"></script>`;

const files = {
  'index.html': page,
  'assets/main.js': `import { a } from './static.js'; export { b } from './passed.js';
    const lazy = () => import('./lazy.js'); const also = ['./lazy.js', 'assets/mapped.js'];
    new Worker(new URL(new URL(\`work.js\`, import.meta.url).href, ''+import.meta.url));`,
  'assets/static.js': "import './main.js'; export const a = 1;",
  'assets/passed.js': 'export const b = 1;',
  'assets/ahead.js': 'export {};',
  'assets/preloaded.js': 'export {};',
  'assets/work.js': "import './inWork.js';",
  'assets/inWork.js': 'export {};',
  'assets/lazy.js': 'export {};',
  'assets/mapped.js': 'export {};',
  'assets/main.css': 'p {}',
};

test('the start is the page, its static imports and its workers; lazy chunks come later', async () => {
  const measured = await inScratchFolder(files, measureBuild);
  const namesOf = (loads: string) =>
    measured
      .filter((one) => one.loads === loads)
      .map(({ file }) => file.replace(/assets\/|\.js/g, ''))
      .toSorted();
  expect(namesOf('start')).toEqual([
    'ahead',
    'inWork',
    'main',
    'passed',
    'preloaded',
    'static',
    'work',
  ]);
  expect(namesOf('later')).toEqual(['lazy', 'mapped']);
});

test('files weigh what gzip makes of them, heaviest first', async () => {
  const noise = Array.from({ length: 9000 }, (_, i) => ((i * 7919) % 9001).toString(36)).join();
  const heavy = { ...files, 'assets/lazy.js': `export const noise = '${noise}'` };
  const [first, second] = await inScratchFolder(heavy, measureBuild);
  expect(first?.file).toBe('assets/lazy.js');
  expect(first?.bytes).toBeGreaterThan(5000);
  expect(first?.bytes).toBeLessThan(noise.length);
  expect(second?.bytes).toBeLessThan(500);
});

test('a page that loads a file which is not there is a fault', async () => {
  const broken = { 'index.html': '<script type="module" src="./gone.js"></script>' };
  await expect(inScratchFolder(broken, measureBuild)).rejects.toThrow('The page loads gone.js');
});
