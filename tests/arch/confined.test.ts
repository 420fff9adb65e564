import { describe, expect, test } from 'vitest';
import { faultsWith, module } from './soundHouse.ts';

describe('confined names', () => {
  const confined = [{ name: 'table', rooms: ['model', 'ui'] }];
  const fault = 'query/a.ts names table, which is confined to model, ui.';

  test.each([
    ['a property', 'const b = (c: { d: object }) => c.d.table;'],
    ['a property that may be missing', 'const b = (c?: { d: object }) => c?.table;'],
    ['a property taken out', 'const b = ({ table: c }: object) => c;'],
    ['a property given', 'const b = { table: 1 };'],
    ['a property of a type', 'interface B { readonly table: number }'],
    ['a method', 'class B { table() {} }'],
    ['a variable', 'const table = 1;'],
    ['an argument', 'function b(table: number) {}'],
    ['an import', "import { table as b } from '../model/x.ts';"],
    ['a type', 'let b: table | undefined;'],
    ['a type of another module', "let b: import('../model/x.ts').table;"],
  ])('are found outside their rooms: %s', (_, text) => {
    const files = { 'model/x.ts': module('x'), 'query/a.ts': module('a', text) };
    expect(faultsWith(files, confined)).toEqual([fault]);
  });

  test('may stand in their rooms', () => {
    const text = 'const b = (c: { table: number }) => c.table;';
    const files = { 'model/a.ts': module('a', text), 'ui/a.ts': module('a', text) };
    expect(faultsWith(files, confined)).toEqual([]);
  });

  test.each([
    ['a text', "const b = 'table';"],
    ['a template', 'const b = `table`;'],
    ['a comment', '// the table\n/** A table. */'],
    ['a class of a style sheet', "const b = (styles: Record<string, string>) => styles['table'];"],
    ['a longer word', 'const tables = 1;'],
    ['another case', 'type Table = 1;'],
  ])('are no words: %s', (_, text) => {
    expect(faultsWith({ 'query/a.ts': module('a', text) }, confined)).toEqual([]);
  });

  test.each([
    ['<table><td table="1" /></table>', 0],
    ['<b.table />', 1],
    ['<B table={1} />', 1],
    ['<i>{table}</i>', 1],
  ])('are no elements of a page: %s', (markup, count) => {
    const files = { 'views/b/a.tsx': `export const a = () => ${markup};` };
    expect(faultsWith(files, confined)).toHaveLength(count);
  });

  test('have rooms that the house has', () => {
    expect(faultsWith({}, [{ name: 'table', rooms: ['ui', 'attic'] }])).toEqual([
      'confined.ts: attic, which may name table, is no room.',
    ]);
  });

  test('are found as components', () => {
    const files = { 'views/b/a.tsx': 'export const a = () => <Selection />;' };
    expect(faultsWith(files, [{ name: 'Selection', rooms: ['ui'] }])).toHaveLength(1);
  });
});
