import { assert, double, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { DESK } from '../aStage.ts';
import { freeBox, toScreen } from '../../../../../src/views/map/camera/Viewport.ts';
import { americasCamera, viewportOf } from '../../../../../src/views/map/camera/Camera.ts';
import { laea } from '../../../../../src/model/laea.ts';
import { revealing } from '../../../../../src/views/map/camera/revealing.ts';

const camera = americasCamera(DESK);

test('a point that is seen moves nothing', () => {
  expect(revealing(camera, laea.project(-77, -12), DESK)).toEqual(camera);
});

test('a point out of sight is brought well into the free area, without a change of zoom', () => {
  const share = double({ min: 0.15, max: 0.85, noNaN: true });
  const nearness = double({ min: 2, max: 8, noNaN: true });
  const free = freeBox(DESK);
  const [widthPx, heightPx] = [free.rightPx - free.leftPx, free.bottomPx - free.topPx];
  assert(
    property(record({ x: share, y: share }), nearness, (point, zoom) => {
      const before = { ...camera, zoom };
      const revealed = revealing(before, point, DESK);
      const { xPx, yPx } = toScreen(viewportOf(revealed, DESK), point);
      const [right, down] = [(xPx - free.leftPx) / widthPx, (yPx - free.topPx) / heightPx];
      const marginOf = revealed === before ? 0 : 0.1199;
      expect(revealed.zoom).toBe(zoom);
      expect(Math.min(right, down)).toBeGreaterThan(marginOf);
      expect(Math.max(right, down)).toBeLessThan(1 - marginOf);
    }),
  );
});
