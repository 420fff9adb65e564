import { assert, double, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { aMapFrame } from './aMapFrame.ts';
import type { Hover } from '../../../../src/views/map/drive/MapDriver.ts';
import { hintPlace } from '../../../../src/views/map/hintPlace.ts';

const frame = aMapFrame();
const hint = { width: 200, height: 60 };
const map = { width: 390, height: 844 };

function aHover(xPx: number, yPx: number): Hover {
  return { hit: { type: 'country', iso3: 'PER' }, at: { xPx, yPx }, frame };
}

test('a hint stands above the pointer, in its middle', () => {
  const { leftPx, topPx } = hintPlace(aHover(195, 400), hint, map);
  expect(leftPx + hint.width / 2).toBe(195);
  expect(topPx + hint.height).toBeLessThan(400);
});

test('under the upper edge a hint stands below the pointer', () => {
  expect(hintPlace(aHover(195, 20), hint, map).topPx).toBeGreaterThan(20);
});

test('a hint stays on the map, wherever the pointer is', () => {
  const at = record({
    xPx: double({ min: 0, max: map.width, noNaN: true }),
    yPx: double({ min: 0, max: map.height, noNaN: true }),
  });
  assert(
    property(at, ({ xPx, yPx }) => {
      const { leftPx, topPx } = hintPlace(aHover(xPx, yPx), hint, map);
      expect(leftPx).toBeGreaterThanOrEqual(8);
      expect(leftPx + hint.width).toBeLessThanOrEqual(map.width - 8);
      expect(topPx).toBeGreaterThanOrEqual(8);
      expect(topPx + hint.height).toBeLessThanOrEqual(map.height - 8);
    }),
  );
});
