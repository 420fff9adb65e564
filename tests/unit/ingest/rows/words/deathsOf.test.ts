import { expect, test } from 'vitest';
import { deathsOf } from '../../../../../src/ingest/rows/words/deathsOf.ts';

test.each([
  [['12'], { best: 12, low: 12, high: 12 }],
  [['0'], { best: 0, low: 0, high: 0 }],
  [['12', '8', '20'], { best: 12, low: 8, high: 20 }],
  [['12.0', '', '20'], { best: 12, low: 12, high: 20 }],
  // bounds that do not hold the estimate are widened to it
  [['12', '15', '10'], { best: 12, low: 12, high: 12 }],
] as const)('%o are counted as %o', ([best, low, high], deaths) => {
  expect(deathsOf(best, low, high)).toEqual(deaths);
});

test.each(['', '-99', '-88', '-77', 'unknown', '1e9', '12,5', 'NaN', '9999999999', '0x1f', '½'])(
  '"%s" is no count',
  (text) => {
    expect(deathsOf(text)).toBeNull();
    expect(deathsOf('3', text, text)).toEqual({ best: 3, low: 3, high: 3 });
  },
);
