import { expect, test } from 'vitest';
import { edited } from '../../../../scripts/mutate/Mutant.ts';
import { mutantsOf } from '../../../../scripts/mutate/mutantsOf.ts';
import { OPERATORS } from '../../../../scripts/mutate/operators.ts';

/** What a text becomes by an operator, in the order of its places. */
function madeOf(text: string, operator: string): string[] {
  return mutantsOf('a.ts', text)
    .filter((mutant) => mutant.operator === operator)
    .map((mutant) => edited(text, mutant));
}

const cases: Readonly<Record<string, readonly [text: string, ...made: string[]]>> = {
  condition: [
    'if (a) b(); for (; c;) d();',
    'if (true) b(); for (; c;) d();',
    'if (false) b(); for (; c;) d();',
    'if (a) b(); for (; false;) d();',
  ],
  negation: ['x = !a;', 'x = a;'],
  boundary: ['x = a < b;', 'x = a <= b;', 'x = a >= b;'],
  equality: ['x = a === b;', 'x = a !== b;'],
  arithmetic: [
    'x = (a - 1) - 2; i++;',
    'x = (a + 1) - 2; i++;',
    'x = (a - 1) + 2; i++;',
    'x = (a - 1) - 2; i--;',
  ],
  logic: ['x = a && b;', 'x = a || b;'],
  fallback: ['x = a ?? b;', 'x = a;', 'x = b;'],
  statement: ['a.b(); let c = d();', '; let c = d();'],
  exit: ['for (;;) { break; }', 'for (;;) { ; }'],
  result: [
    'const f = () => a; function g() { return b; }',
    'const f = () => undefined; function g() { return b; }',
    'const f = () => a; function g() { return undefined; }',
  ],
  text: ["x = [`a${b}`, ''];", "x = ['', ''];", "x = [`a${b}`, 'other'];"],
  boolean: ['x = true;', 'x = false;'],
  emptied: ['x = [{ a }, {}, []];', 'x = [];', 'x = [{}, {}, []];'],
  method: ['x = Math.min(a, b);', 'x = Math.max(a, b);'],
  step: ['x = a.filter(b).map(c);', 'x = a.map(c);'],
  optional: ['x = a?.b?.[c]?.();', 'x = a.b?.[c]?.();', 'x = a?.b[c]?.();', 'x = a?.b?.[c]();'],
};

test.each(Object.entries(cases))('a fault of the kind "%s"', (operator, [text, ...made]) => {
  expect(madeOf(text, operator)).toEqual(made);
});

test('each kind of fault has its example', () => {
  expect(Object.keys(cases)).toEqual(Object.keys(OPERATORS));
});

test('types, imports, names of properties and what an error says are left as they are', () => {
  const text = `
    import { a } from 'a';
    export { b } from 'b';
    export * from 'c';
    type D = 'd' | { e: 'e' };
    let f: 'f' | undefined;
    const { 'g-h': g } = a;
    class I { 'i-j': number; constructor() { super(); } }
    throw new Error(\`\${a < b ? 'k' : 'l'}\`);`;
  expect(mutantsOf('a.ts', text)).toEqual([]);
});

test('of a cast or an assertion, the value is mutated and the type is not', () => {
  expect(madeOf("x = ('a' as 'a' | 'b')!;", 'text')).toEqual(["x = ('' as 'a' | 'b')!;"]);
});

test('texts put together are not taken apart, sums are', () => {
  expect(madeOf("x = a + 'b' + c;", 'arithmetic')).toEqual([]);
  expect(madeOf("x += 'b';", 'arithmetic')).toEqual([]);
  expect(madeOf('x = a + b;', 'arithmetic')).toEqual(['x = a - b;']);
});

test('a method that every object has is none that could be another', () => {
  expect(madeOf('x = a.toString();', 'method')).toEqual([]);
});

test('what would not parse, or would say the same, is no mutant', () => {
  expect(madeOf('x = tag`a`;', 'text')).toEqual([]);
  expect(madeOf('if (true) a();', 'condition')).toEqual(['if (false) a();']);
  expect(madeOf('const f = () => undefined;', 'result')).toEqual([]);
});

test('a mutant says its line, what stood there, and in which function', () => {
  const text = 'const a = 1;\nconst f = () => {\n  return a <\n    2;\n};\n';
  const [mutant] = mutantsOf('src/a.ts', text).filter(({ operator }) => operator === 'boundary');
  expect(mutant).toMatchObject({ path: 'src/a.ts', line: 3, before: '<', after: '<=' });
  expect(text.slice(mutant?.place)).toMatch(/^\(\) =>/);
});

test('markup is read in a file of views', () => {
  expect(mutantsOf('a.tsx', 'x = <b>{c < d}</b>;').map(({ after }) => after)).toEqual([
    ';',
    '<=',
    '>=',
  ]);
});
