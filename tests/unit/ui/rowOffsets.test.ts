import { expect, test } from 'vitest';
import { rowAt, rowOffsets, topShowing } from '../../../src/ui/rowOffsets.ts';
import fc from 'fast-check';

const someHeights = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 60 });
const offsetsOf = (heights: readonly number[]) =>
  rowOffsets(heights.length, (index) => heights[index] ?? 0);

test('a row begins where all before it end, and the list ends with the last', () => {
  expect([...offsetsOf([10, 20, 5])]).toEqual([0, 10, 30, 35]);
  expect([...offsetsOf([])]).toEqual([0]);
});

test('the row at a height is the one that holds it', () => {
  fc.assert(
    fc.property(someHeights, fc.integer({ min: -20, max: 6000 }), (heights, px) => {
      let endPx = 0;
      const holding = heights.findIndex((height) => px < (endPx += height));
      const expected = px < 0 ? 0 : holding < 0 ? heights.length - 1 : holding;
      expect(rowAt(offsetsOf(heights), px)).toBe(expected);
    }),
  );
});

test('a row is shown by the least move that brings all of it into sight', () => {
  const offsets = offsetsOf([100, 100, 100, 100]);
  const from = (topPx: number, index: number) =>
    topShowing(offsets, index, { topPx, heightPx: 150 });
  expect(from(50, 0)).toBe(0);
  expect(from(50, 1)).toBe(50);
  expect(from(50, 2)).toBe(150);
  expect(from(300, 1)).toBe(100);
});
