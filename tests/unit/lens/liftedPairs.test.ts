import { describe, expect, test } from 'vitest';
import { drawnLens, liftedPairs } from '../../../src/lens/liftedPairs.ts';
import { START_LENS } from '../../../src/lens/Lens.ts';
import { pairOf } from '../../../src/model/Pair.ts';

const PAIR = pairOf('MEX', 'PER');
const OTHER = pairOf('USA', 'VEN');
const open = { type: 'pair', id: PAIR } as const;

describe('of an open pair', () => {
  test('a map draws the events alone, by the same lens each time', () => {
    const lens = { ...START_LENS, open };
    expect(drawnLens(lens).pairs).toEqual([PAIR]);
    expect(drawnLens(lens)).toBe(drawnLens(lens));
    expect(drawnLens(lens)).toEqual({ ...lens, pairs: [PAIR] });
  });

  test('nothing changes where pairs are the filter, or something else is open', () => {
    const filtered = { ...START_LENS, pairs: [OTHER], open };
    const country = { ...START_LENS, open: { type: 'country', id: 'MEX' } as const };
    for (const lens of [START_LENS, filtered, country]) expect(drawnLens(lens)).toBe(lens);
  });
});

test('pairs are lifted by the filter and by being open, each once', () => {
  expect(liftedPairs(START_LENS)).toEqual([]);
  expect(liftedPairs({ pairs: [], open })).toEqual([PAIR]);
  expect(liftedPairs({ pairs: [OTHER], open })).toEqual([OTHER, PAIR]);
  expect(liftedPairs({ pairs: [PAIR], open })).toEqual([PAIR]);
});
