import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairHas, pairOf, partnerIn, readPair, statesOf } from '../../../src/model/Pair.ts';

const aState = fc.stringMatching(/^[A-Z]{3}$/);
const twoStates = fc.tuple(aState, aState).filter(([a, b]) => a !== b);

test('a pair is the same in either order, and its states are sorted', () => {
  fc.assert(
    fc.property(twoStates, ([a, b]) => {
      expect(pairOf(a, b)).toBe(pairOf(b, a));
      expect(statesOf(pairOf(a, b))).toEqual([a, b].toSorted());
    }),
  );
});

test('a pair is read in either order and case', () => {
  expect(['MEX-PER', 'PER-MEX', 'per-mex', 'Mex-Per'].map(readPair)).toEqual(
    Array.from({ length: 4 }, () => 'MEX-PER'),
  );
});

test.each(['', 'MEX', 'MEX-', '-PER', 'MEX-MEX', 'mex-MEX', 'MEXPER', 'MEX-PER-USA', 'MX-PER'])(
  '“%s” is no pair',
  (text) => {
    expect(readPair(text)).toBeUndefined();
  },
);

test.each(['MEX>PER', 'MEX–PER', 'MEX - PER', 'M1X-PER', 'MÉX-PER', 'MEX-PER\n'])(
  '“%s” is no pair either',
  (text) => {
    expect(readPair(text)).toBeUndefined();
  },
);

test('no text makes reading throw, and what is read is canonical', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z]{3}-[a-zA-Z]{3}$/)), (text) => {
      const pair = readPair(text);
      expect(pair && pairOf(...statesOf(pair))).toBe(pair);
    }),
  );
});

test('a state has no pair with itself', () => {
  expect(() => pairOf('MEX', 'MEX')).toThrow('two different states, got MEX twice');
});

test('each state of a pair is the partner of the other', () => {
  fc.assert(
    fc.property(twoStates, ([a, b]) => {
      expect(partnerIn(pairOf(a, b), a)).toBe(b);
      expect(partnerIn(pairOf(a, b), b)).toBe(a);
    }),
  );
  expect(() => partnerIn(pairOf('MEX', 'PER'), 'USA')).toThrow('USA is not one of the states');
});

test('a pair has its two states and no other', () => {
  const pair = pairOf('MEX', 'PER');
  expect(['MEX', 'PER', 'USA', 'EXP'].map((state) => pairHas(pair, state))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
