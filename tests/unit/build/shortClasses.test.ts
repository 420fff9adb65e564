import { build } from 'vite';
import { expect, test } from 'vitest';
import { inScratchFolder } from '../../support/inScratchFolder.ts';
import { shortClasses, shortName } from '../../../build/shortClasses.ts';

const SHEET = `
.row { color: red }
.row:hover > .cell-name { animation: glow 1s }
@keyframes glow { from { opacity: 0.5 } }
`;

test('a class is named by its sheet and by its place in it', () => {
  expect(['row', 'cell-name', 'glow'].map((name) => shortName(0, name, SHEET))).toEqual([
    'aa0',
    'aa1',
    'aa2',
  ]);
  expect(shortName(27, 'cell-name', SHEET)).toBe('bb1');
});

test('no two classes have one name, in however many sheets', () => {
  const classes = Array.from({ length: 40 }, (_, at) => `c${at}`);
  const css = classes.map((name) => `.${name}{}`).join('');
  const names = Array.from({ length: 26 ** 2 }, (_, sheet) =>
    classes.map((name) => shortName(sheet, name, css)),
  ).flat();
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => /^[a-z]{2}[a-z\d]+$/.test(name))).toBe(true);
});

test('what has no place has no name', () => {
  expect(() => shortName(0, 'lost', SHEET)).toThrow('There is no class "lost"');
  expect(() => shortName(-1, 'row', SHEET)).toThrow('There is no class "row"');
  expect(() => shortName(26 ** 2, 'row', SHEET)).toThrow('There is no class "row"');
});

test('script and sheet of a build agree on the names', () =>
  inScratchFolder(
    {
      'src/main.js': `import a from './a.module.css'; import b from './b/b.module.css';
        document.body.className = [a.row, a['cell-name'], b.row].join(' ');`,
      'src/a.module.css': SHEET,
      'src/b/b.module.css': '.row { color: blue }',
    },
    async (root) => {
      const result = await build({
        root,
        configFile: false,
        logLevel: 'silent',
        plugins: [shortClasses()],
        build: { write: false, rolldownOptions: { input: `${root}/src/main.js` } },
      });
      const files = 'output' in result ? result.output : [];
      const css = files.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('');
      const js = files.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
      for (const name of ['aa0', 'aa1', 'ab0']) {
        expect(css).toContain(`.${name}`);
        expect(js).toContain(name);
      }
      expect(css).toMatch(/@keyframes aa2\b/);
    },
  ));
