import { assert, double, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { besideDisc } from '../../../../../src/views/map/crowd/besideDisc.ts';

const free = { leftPx: 340, topPx: 90, rightPx: 1080, bottomPx: 684 };
const list = { width: 340, height: 200 };

test('a list stands to the right of its disc, at the right edge to its left', () => {
  const at = (xPx: number) => besideDisc({ xPx, yPx: 300, radiusPx: 12 }, list, free);
  expect(at(500)).toEqual({ leftPx: 524, topPx: 200 });
  expect(at(900).leftPx + list.width).toBeLessThan(900 - 12);
});

test('where neither side has room it stands below or above', () => {
  const narrow = { ...free, leftPx: 0, rightPx: 390 };
  expect(besideDisc({ xPx: 195, yPx: 200, radiusPx: 12 }, list, narrow).topPx).toBe(224);
  expect(besideDisc({ xPx: 195, yPx: 600, radiusPx: 12 }, list, narrow).topPx).toBe(376);
});

test('it stays within what is free, wherever its disc is', () => {
  const disc = record({
    xPx: double({ min: 0, max: 1440, noNaN: true }),
    yPx: double({ min: 0, max: 900, noNaN: true }),
  });
  assert(
    property(disc, (at) => {
      const { leftPx, topPx } = besideDisc({ ...at, radiusPx: 15 }, list, free);
      expect(leftPx).toBeGreaterThanOrEqual(free.leftPx);
      expect(topPx).toBeGreaterThanOrEqual(free.topPx);
      expect(leftPx + list.width).toBeLessThanOrEqual(free.rightPx);
      expect(topPx + list.height).toBeLessThanOrEqual(free.bottomPx);
    }),
  );
});
