import { assert, double, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aViewport, DESK, PHONE } from '../aStage.ts';
import { HORIZON_RADIUS, laea } from '../../../../../src/model/laea.ts';
import { dockAtRim } from '../../../../../src/views/map/scene/dockAtRim.ts';
import { freeBox } from '../../../../../src/views/map/camera/Viewport.ts';
import { viewportOf } from '../../../../../src/views/map/camera/Camera.ts';

const hanoi = laea.project(105.83, 21.03);
const canberra = laea.project(149.13, -35.28);

test('Hanoi is moored to the north, the shortest way there', () => {
  const viewport = aViewport(DESK);
  const { yPx, angle } = dockAtRim(hanoi, viewport);
  expect(yPx).toBeCloseTo(freeBox(viewport).topPx + 24, 6);
  expect(Math.sin(angle)).toBeLessThan(-0.8);
});

test('Canberra is moored to the south-west', () => {
  const { angle } = dockAtRim(canberra, aViewport(DESK));
  expect(Math.sin(angle)).toBeGreaterThan(0);
  expect(Math.cos(angle)).toBeLessThan(0);
});

test('where the rim can be seen, a mooring lies on it', () => {
  const viewport = viewportOf({ x: 0.5, y: 0.5, zoom: 1 }, DESK);
  const { xPx, yPx } = dockAtRim(hanoi, viewport);
  const middle = {
    xPx: 0.5 * viewport.scale - viewport.leftPx,
    yPx: 0.5 * viewport.scale - viewport.topPx,
  };
  const away = Math.hypot(xPx - middle.xPx, yPx - middle.yPx);
  expect(away).toBeCloseTo(HORIZON_RADIUS * viewport.scale, 6);
});

describe.each([
  ['a desk', DESK],
  ['a phone', PHONE],
])('on %s', (_, stage) => {
  test('a mooring lies in the free area, wherever the map looks', () => {
    const share = double({ min: 0.15, max: 0.85, noNaN: true });
    const zoom = double({ min: 1, max: 9, noNaN: true });
    const free = freeBox(stage);
    assert(
      property(record({ x: share, y: share, zoom }), (camera) => {
        const { xPx, yPx } = dockAtRim(hanoi, viewportOf(camera, stage));
        expect(xPx).toBeGreaterThanOrEqual(free.leftPx);
        expect(xPx).toBeLessThanOrEqual(free.rightPx);
        expect(yPx).toBeGreaterThanOrEqual(free.topPx);
        expect(yPx).toBeLessThanOrEqual(free.bottomPx);
      }),
    );
  });
});
