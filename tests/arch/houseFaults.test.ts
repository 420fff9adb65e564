import { describe, expect, test } from 'vitest';
import { faultsWith, module, soundHouse } from './soundHouse.ts';
import { houseFaults } from './houseFaults.ts';

test('a sound house has no fault, and all of it was read', () => {
  const inspection = houseFaults(new Map(Object.entries(soundHouse)), []);
  expect(inspection).toMatchObject({ faults: [], modulesRead: 5, importsRead: 4 });
});

describe('floors', () => {
  const higher = ['base/low.ts imports model/Day.ts: model is on a higher floor.'];

  test.each([
    ['a module', "import { Day } from '../model/Day.ts';"],
    ['a type', "import type { Day } from '../model/Day.ts';"],
    ['a type inside an expression', "let day: import('../model/Day.ts').Day;"],
    ['for its effect', "import '../model/Day.ts';"],
    ['by passing it on', "export { Day } from '../model/Day.ts';"],
    ['by passing on its type', "export type { Day } from '../model/Day.ts';"],
    ['lazily', "const load = () => import('../model/Day.ts');"],
    ['lazily, by a template', 'const load = () => import(`../model/Day.ts`);'],
    ['as a worker', "new Worker(new URL('../model/Day.ts', import.meta.url));"],
    ['with a query', "import Day from '../model/Day.ts?worker';"],
    ['from the root', "import { Day } from '/src/model/Day.ts';"],
    ['by a glob', "import.meta.glob('../model/*.ts');"],
    ['by one of several globs', "import.meta.glob(['./x/**/*.ts', '../{model,ui}/Day.ts']);"],
  ])('a lower floor does not import a higher one: %s', (_, text) => {
    expect(faultsWith({ 'base/low.ts': module('low', text) })).toEqual(higher);
  });

  test('rooms on one floor do not meet', () => {
    const text = "import { a } from '../a/a.ts';";
    expect(faultsWith({ 'views/a/a.ts': module('a'), 'views/b/b.ts': module('b', text) })).toEqual([
      'views/b/b.ts imports views/a/a.ts: views/a is on the same floor.',
    ]);
  });

  test('a style sheet keeps to the floors too', () => {
    const files = { 'base/a.css': "@import '../ui/Chip.module.css';" };
    expect(faultsWith(files)).toEqual([
      'base/a.css imports ui/Chip.module.css: ui is on a higher floor.',
    ]);
    const composed = { 'base/a.css': ".a { composes: chip from '../ui/Chip.module.css'; }" };
    expect(faultsWith(composed)).toEqual(faultsWith(files));
  });

  test('a file of the same room may be imported', () => {
    const text = "import { bisect } from './bisect.ts';\nbisect();";
    expect(faultsWith({ 'base/low.ts': module('low', text) })).toEqual([]);
  });

  test('an import that leads to no file of src is found', () => {
    const text = "import { x } from '../../build/x.ts';\nconst y = import('./' + x);";
    expect(faultsWith({ 'base/low.ts': module('low', text) })).toEqual([
      'base/low.ts imports ../../build/x.ts: no file of src.',
      'base/low.ts imports ./(an expression): no file of src.',
    ]);
  });
});

describe('circles', () => {
  test('two files of one room do not import each other, not even their types', () => {
    expect(
      faultsWith({
        'base/a.ts': module('a', "import type { b } from './b.ts';"),
        'base/b.ts': module('b', "import { c } from './c.ts';"),
        'base/c.ts': module('c', "const load = () => import('./a.ts');"),
      }),
    ).toEqual(['These import each other: base/a.ts → base/b.ts → base/c.ts → base/a.ts.']);
  });

  test('a file does not import itself', () => {
    expect(faultsWith({ 'base/a.ts': module('a', "import { a as b } from './a.ts';") })).toEqual([
      'These import each other: base/a.ts → base/a.ts.',
    ]);
  });

  test('two folders of one room do not import each other, though no file does', () => {
    const files = {
      'views/map/paint/a.ts': module('a', "import { b } from '../scene/b.ts';"),
      'views/map/scene/b.ts': module('b'),
      'views/map/scene/c.ts': module('c', "import type { d } from '../atlas/deep/d.ts';"),
      'views/map/atlas/e.ts': module('e', "import { f } from '../paint/f.ts';"),
      'views/map/atlas/deep/d.ts': module('d'),
      'views/map/paint/f.ts': module('f'),
    };
    expect(faultsWith(files)).toEqual([
      'These import each other: views/map/paint/ → views/map/scene/ → views/map/atlas/ → views/map/paint/.',
    ]);
    const straight = { ...files, 'views/map/atlas/e.ts': module('e') };
    expect(faultsWith(straight)).toEqual([]);
  });

  test('nor do two folders of one folder', () => {
    expect(
      faultsWith({
        'query/rows/a/x.ts': module('x', "import { y } from '../b/y.ts';"),
        'query/rows/b/y.ts': module('y'),
        'query/rows/b/z.ts': module('z', "import { w } from '../a/w.ts';"),
        'query/rows/a/w.ts': module('w'),
      }),
    ).toEqual(['These import each other: query/rows/a/ → query/rows/b/ → query/rows/a/.']);
  });

  test('a file at the top of a room does not reach a folder that reaches it', () => {
    const top = module('top', "import { a } from './deep/a.ts';");
    const files = {
      'query/top.ts': top,
      'query/deep/a.ts': module('a'),
      'query/deep/b.ts': module('b', "import { top } from '../top.ts';"),
    };
    expect(faultsWith(files)).toEqual([
      'These import each other: query/top.ts → query/deep/ → query/top.ts.',
    ]);
    const shared = { 'query/shared.ts': module('shared'), 'query/top.ts': top };
    const text = "import { shared } from '../shared.ts';";
    expect(faultsWith({ ...shared, 'query/deep/a.ts': module('a', text) })).toEqual([]);
  });
});

describe('libraries', () => {
  test('a library stays in its home', () => {
    const text = "import type { Map } from 'leaflet';";
    expect(faultsWith({ 'app/a.ts': module('a', text) })).toEqual([
      'app/a.ts imports leaflet, whose home is views/map.',
    ]);
    expect(faultsWith({ 'views/map/a.ts': module('a', text) })).toEqual([]);
  });

  test('a path inside a library counts as the library', () => {
    const text = "import '@tanstack/react-query/build/x.js';\nimport 'zustand/vanilla';";
    expect(faultsWith({ 'ui/a.ts': module('a', text) })).toEqual([
      'ui/a.ts imports @tanstack/react-query, whose home is state, app.',
      'ui/a.ts imports zustand, whose home is state, app.',
    ]);
  });

  test('a file of a library that a style sheet takes counts as the library', () => {
    const text = "@font-face { src: url('@tanstack/react-query/x.woff2') format('woff2'); }";
    expect(faultsWith({ 'ui/a.css': text })).toEqual([
      'ui/a.css imports @tanstack/react-query, whose home is state, app.',
    ]);
  });

  test('a library without a home is found', () => {
    expect(faultsWith({ 'app/a.ts': module('a', "import fs from 'node:fs';") })).toEqual([
      'app/a.ts imports node:fs: that library has no home in README.md.',
    ]);
  });

  test('a library whose home is all views is at home in each', () => {
    const file = module('a', "import type { ReactNode } from 'react';");
    expect(faultsWith({ 'views/list/a.ts': file, 'engine/a.ts': file })).toEqual([
      'engine/a.ts imports react, whose home is main.tsx, app, views/*, ui.',
    ]);
  });

  test('markup is React without an import', () => {
    expect(faultsWith({ 'query/a.tsx': 'export const a = () => <i />;' })).toEqual([
      'query/a.tsx is a .tsx file: query knows no React.',
    ]);
  });
});

describe('files', () => {
  test.each(['a.ts', 'attic/a.ts', 'views/a.ts', 'notes.md'])('%s stands in no room', (path) => {
    expect(faultsWith({ [path]: module('a') })).toEqual([`${path} stands in no room.`]);
  });

  test('a file is named after one of its exports, letter by letter', () => {
    expect(faultsWith({ 'base/Bits.ts': module('bits') })).toEqual([
      'base/Bits.ts exports no Bits.',
    ]);
    expect(faultsWith({ 'base/Bits.ts': 'export interface Bits {}' })).toEqual([]);
    expect(faultsWith({ 'base/bitMasks.ts': 'export const BIT_MASKS = [1];' })).toEqual([]);
    expect(faultsWith({ 'base/Bits.ts': 'class A {}\nexport { A as Bits };' })).toEqual([]);
  });

  test('only what is started as a worker may export nothing', () => {
    const files = { 'engine/shell.ts': 'postMessage(1);' };
    const starter = module('start', "new Worker(new URL('./shell.ts', import.meta.url));");
    expect(faultsWith(files)).toEqual(['engine/shell.ts exports no shell.']);
    expect(faultsWith({ ...files, 'engine/start.ts': starter })).toEqual([]);
  });

  test.each([
    'utils',
    'helpers',
    'common',
    'misc',
    'types',
    'constants',
    'index',
    'manager',
    'service',
  ])('"%s" is no name for a file', (name) => {
    expect(faultsWith({ [`base/${name}.ts`]: module(name) })).toEqual([
      `base/${name}.ts has a name that says nothing: "${name}".`,
    ]);
  });

  test('no code is over 300 lines; data may be', () => {
    const long = module('a', '\n'.repeat(299));
    expect(faultsWith({ 'base/a.ts': long, 'base/b.json': long })).toEqual([
      'base/a.ts has 301 lines, more than 300.',
    ]);
    expect(faultsWith({ 'base/a.ts': module('a', '\n'.repeat(298)) })).toEqual([]);
  });

  test('a why.md is at most 60 lines', () => {
    expect(faultsWith({ 'engine/why.md': 'Because.\n'.repeat(61) })).toEqual([
      'engine/why.md has 61 lines, more than 60.',
    ]);
  });
});

describe('modules', () => {
  test.each(['export default 1;', 'const b = 1;\nexport { b as default };'])(
    'there is no default export: %s',
    (text) => {
      expect(faultsWith({ 'base/a.ts': module('a', text) })).toEqual([
        'base/a.ts has a default export.',
      ]);
    },
  );

  test.each([
    "export { bisect as a } from './bisect.ts';",
    "import { bisect } from './bisect.ts';\nexport { bisect as a };",
    "export * from './bisect.ts';\nexport const a = 1;",
  ])('there is no barrel: %s', (text) => {
    expect(faultsWith({ 'base/a.ts': text })).toEqual([
      'base/a.ts is a barrel: it passes on what others export.',
    ]);
  });

  test('no type is any', () => {
    const text = 'export function a(list: Map<string, any[]>) { return list; }';
    expect(faultsWith({ 'base/a.ts': text })).toEqual(['base/a.ts uses any.']);
  });

  test.each([
    ['STEPS', 'const STEPS: Readonly<Record<string, number>> = { a: 1 };'],
    ['STEPS', 'const STEPS: Partial<Record<string, number>> = { a: 1 };'],
    ['STEPS', 'const STEPS: { [key: string]: number } = { a: 1 };'],
    ['STEPS', 'const STEPS = { a: 1 } as Record<string, number>;'],
    ['STEPS', "const STEPS: Record<string, number> = Object.fromEntries([['a', 1]]);"],
    ['steps', 'function b() { const steps: Record<string, number> = { a: 1 }; return steps; }'],
    ['steps', 'class B { readonly #steps: Record<string, number> = { a: 1 }; }'],
    ['in', 'const b = (key: string) => key in { a: 1 };'],
  ])('no table is open to any text: %s in %s', (name, text) => {
    expect(faultsWith({ 'base/a.ts': module('a', text) })).toEqual([
      `base/a.ts looks up any text in an object, not in a Map: ${name}.`,
    ]);
  });

  test.each([
    "const STEPS: Readonly<Record<'a' | 'b', number>> = { a: 1, b: 2 };",
    "const STEPS: ReadonlyMap<string, number> = new Map([['a', 1]]);",
    'const STEPS = { a: 1 } as const satisfies Readonly<Record<string, number>>;',
    'const copy = (raw: object) => { const fields: Record<string, unknown> = { ...raw }; };',
    "const has = (read: object) => 'issue' in read;",
    'class B { #b = 1; static is = (c: object) => #b in c; }',
  ])('a table that is closed may stand: %s', (text) => {
    expect(faultsWith({ 'base/a.ts': module('a', text) })).toEqual([]);
  });

  test('a file that does not read is no empty file', () => {
    const [fault] = faultsWith({ 'base/a.ts': 'export const a = {' });
    expect(fault).toMatch(/^base\/a\.ts does not read: /);
  });
});
