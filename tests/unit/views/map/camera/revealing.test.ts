import { assert, double, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { DESK } from '../aStage.ts';
import { freeBox, toScreen } from '../../../../../src/views/map/camera/Viewport.ts';
import { americasCamera, viewportOf } from '../../../../../src/views/map/camera/Camera.ts';
import { laea } from '../../../../../src/views/map/laea.ts';
import { revealing } from '../../../../../src/views/map/camera/revealing.ts';

const camera = americasCamera(DESK);

test('a point in the free area moves nothing', () => {
  expect(revealing(camera, laea.project(-77, -12), DESK)).toEqual(camera);
});

test('any other point is brought into the free area, without a change of zoom', () => {
  const share = double({ min: 0.15, max: 0.85, noNaN: true });
  const free = freeBox(DESK);
  assert(
    property(
      record({ x: share, y: share }),
      double({ min: 2, max: 8, noNaN: true }),
      (point, zoom) => {
        const revealed = revealing({ ...camera, zoom }, point, DESK);
        const { xPx, yPx } = toScreen(viewportOf(revealed, DESK), point);
        expect(revealed.zoom).toBe(zoom);
        expect(xPx).toBeGreaterThan(free.leftPx + 43);
        expect(xPx).toBeLessThan(free.rightPx - 43);
        expect(yPx).toBeGreaterThan(free.topPx + 43);
        expect(yPx).toBeLessThan(free.bottomPx - 43);
      },
    ),
  );
});
