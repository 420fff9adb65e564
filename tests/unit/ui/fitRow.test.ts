import { describe, expect, it } from 'vitest';
import { fitRow } from '../../../src/ui/fitRow.ts';

const row = { roomPx: 500, gapPx: 10, items: [90, 90, 90], morePx: 40, tails: [180, 90] };

describe('fitRow', () => {
  it('has all items stand, and the longest wording that is left room for', () => {
    expect(fitRow(row)).toEqual({ items: 3, tail: 0 });
    expect(fitRow({ ...row, roomPx: 480 })).toEqual({ items: 3, tail: 1 });
    expect(fitRow({ ...row, roomPx: 399 })).toEqual({ items: 3, tail: 2 });
  });

  it('keeps room for the button that holds the others', () => {
    expect(fitRow({ ...row, roomPx: 299 })).toEqual({ items: 2, tail: 2 });
    expect(fitRow({ ...row, roomPx: 249 })).toEqual({ items: 1, tail: 2 });
  });

  it('leaves every item out rather than cut one', () => {
    expect(fitRow({ ...row, roomPx: 60 })).toEqual({ items: 0, tail: 2 });
    expect(fitRow({ ...row, roomPx: -20 })).toEqual({ items: 0, tail: 2 });
  });

  it('has nothing to say of an empty row', () => {
    expect(fitRow({ ...row, items: [], tails: [] })).toEqual({ items: 0, tail: 0 });
  });
});
