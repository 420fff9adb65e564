import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { addProbes, REACHED, reachedAs } from '../../../../scripts/mutate/addProbes.ts';
import { mutantsOf } from '../../../../scripts/mutate/mutantsOf.ts';

/** Runs a script with probes in it, and gives what it answers and the names of what was reached. */
function run(text: string): { answer: unknown; reached: ReadonlySet<string> } {
  const reached = new Set<string>();
  const context = createContext({ [REACHED]: reached });
  runInContext(addProbes('a.ts', text), context);
  const answer: unknown = runInContext('this.answer', context);
  return { answer, reached };
}

test('a function that is called is reached, by the name that its mutants have', () => {
  const text = `
    const f = (a) => (b) => ({ sum: a + b });
    function g() { return f(1)(2); }
    class C { #v = 1; get v() { return this.#v < 2; } never() { return !this.#v; } }
    answer = [g(), new C().v];`;
  const { answer, reached } = run(text);
  expect(answer).toEqual([{ sum: 3 }, true]);
  const named = Object.fromEntries(
    mutantsOf('a.ts', text).map((mutant) => [mutant.before, reached.has(reachedAs(mutant))]),
  );
  expect(named).toMatchObject({ '+': true, 'f(1)(2)': true, '<': true, '!': false });
});

test('the file itself is reached when it is loaded', () => {
  expect([...run('const f = () => 1;').reached]).toEqual([reachedAs({ path: 'a.ts', place: -1 })]);
});

test('types and what has no body keep their sense', () => {
  const text = 'declare function f(): void;\nabstract class A { abstract g(): void }\n';
  expect(addProbes('a.ts', text).endsWith(text)).toBe(true);
});
