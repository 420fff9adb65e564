import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { fanOffsets, LEAF_STEP_PX } from '../../../../../src/views/map/scene/fanOffsets.ts';
import { discRadius } from '../../../../../src/views/map/scene/groupSpots.ts';

test('no two leaves of a fan touch, and none lies on its middle', () => {
  assert(
    property(integer({ min: 2, max: 150 }), (count) => {
      const offsets = fanOffsets(count);
      const gaps = offsets.flatMap((a, i) =>
        offsets.slice(i + 1).map((b) => Math.hypot(a.rightPx - b.rightPx, a.downPx - b.downPx)),
      );
      const away = offsets.map(({ rightPx, downPx }) => Math.hypot(rightPx, downPx));
      expect(offsets).toHaveLength(count);
      expect(Math.min(...gaps)).toBeGreaterThan(LEAF_STEP_PX - 1e-6);
      expect(Math.min(...away)).toBeGreaterThan(discRadius(1));
    }),
  );
});

test('a fan of a hundred events still fits on a phone', () => {
  const away = fanOffsets(100).map(({ rightPx, downPx }) => Math.hypot(rightPx, downPx));
  expect(Math.max(...away)).toBeLessThan(190);
});
