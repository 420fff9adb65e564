import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from '../../../src/ingest/findJsonFault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON, mostly spoiled: some characters replaced at a random place. */
const nearJson = fc
  .tuple(
    fc.json({ noUnicodeString: false }),
    fc.nat(),
    fc.nat({ max: 3 }),
    fc.constantFrom(
      '',
      ' ',
      '"',
      '\\',
      '\\u12',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '-',
      '0',
      '.',
      'e',
      'tru',
      '\n',
    ),
  )
  .map(([json, at, cut, put]) => {
    const from = at % (json.length + 1);
    return json.slice(0, from) + put + json.slice(from + cut);
  });

test('a text has a fault exactly when it cannot be parsed', () => {
  fc.assert(
    fc.property(nearJson, (text) => {
      expect(findJsonFault(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 2000 },
  );
});

test('what stands before a fault could go on to be JSON', () => {
  fc.assert(
    fc.property(nearJson, (text) => {
      const fault = findJsonFault(text) ?? 0;
      const before = text.slice(0, fault);
      expect([undefined, fault]).toContain(findJsonFault(before));
    }),
    { numRuns: 2000 },
  );
});

test('every beginning of an object or list ends too early, and nowhere else', () => {
  fc.assert(
    fc.property(fc.object(), (value) => {
      const text = JSON.stringify([value], null, 1);
      const ends = Array.from({ length: text.length }, (_, end) => end);
      expect(ends.filter((end) => findJsonFault(text.slice(0, end)) !== end)).toEqual([]);
      expect(findJsonFault(text)).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['<!doctype html>', 0],
  ['{"a": 1,}', 8],
  ['{"a" 1}', 5],
  ['[1 2]', 3],
  ['{a: 1}', 1],
  ["['a']", 1],
  ['[1, 2]]', 6],
  ['["a\nb"]', 3],
  ['["\\x"]', 3],
  ['["\\u12g4"]', 6],
  ['[NaN]', 1],
  ['[01]', 1],
  ['[+1]', 1],
  ['[1.]', 1],
  ['[nul]', 1],
  ['{"a": undefined}', 6],
  ['[1] // note', 4],
])('%s is at fault at %i', (text, at) => {
  expect(findJsonFault(text)).toBe(at);
});

test.each(['', ' ', '[1.', '[-', '[1e', '[nul', '["\\', '["\\u12', '{"a"', '{"a":', '[[]'])(
  '“%s” only ends too early',
  (text) => {
    expect(findJsonFault(text)).toBe(text.length);
  },
);

test('depth is no danger', () => {
  const depth = 500_000;
  expect(findJsonFault('['.repeat(depth))).toBe(depth);
  expect(findJsonFault(`${'['.repeat(depth)}x`)).toBe(depth);
});
