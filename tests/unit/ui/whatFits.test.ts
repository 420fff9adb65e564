import { describe, expect, it } from 'vitest';
import { whatFits } from '../../../src/ui/whatFits.ts';

const row = { roomPx: 500, gapPx: 10, items: [90, 90, 90], morePx: 40, tails: [180, 90] };

describe('whatFits', () => {
  it('has all items stand, and the longest wording that is left room for', () => {
    expect(whatFits(row)).toEqual({ items: 3, tail: 0 });
    expect(whatFits({ ...row, roomPx: 480 })).toEqual({ items: 3, tail: 1 });
    expect(whatFits({ ...row, roomPx: 399 })).toEqual({ items: 3, tail: 2 });
  });

  it('keeps room for the button that holds the others', () => {
    expect(whatFits({ ...row, roomPx: 299 })).toEqual({ items: 2, tail: 2 });
    expect(whatFits({ ...row, roomPx: 249 })).toEqual({ items: 1, tail: 2 });
  });

  it('leaves every item out rather than cut one', () => {
    expect(whatFits({ ...row, roomPx: 60 })).toEqual({ items: 0, tail: 2 });
    expect(whatFits({ ...row, roomPx: -20 })).toEqual({ items: 0, tail: 2 });
  });

  it('has nothing to say of an empty row', () => {
    expect(whatFits({ ...row, items: [], tails: [] })).toEqual({ items: 0, tail: 0 });
  });
});
