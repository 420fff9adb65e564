import { assert, double, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DESK, PHONE } from '../aStage.ts';
import {
  freeBox,
  middleOf,
  toPlane,
  toScreen,
} from '../../../../../src/views/map/camera/Viewport.ts';
import {
  americasCamera,
  cameraAt,
  cameraBetween,
  cameraOf,
  clampCamera,
  fitCamera,
  panCamera,
  mapPositionOf,
  sameCamera,
  viewportOf,
  zoomAround,
  zoomLimits,
} from '../../../../../src/views/map/camera/Camera.ts';
import { HORIZON_RADIUS, laea } from '../../../../../src/model/laea.ts';

const share = double({ min: 0.2, max: 0.8, noNaN: true });
const zoom = double({ min: 1, max: 9, noNaN: true });
const camera = record({ x: share, y: share, zoom });
const anchor = record({
  xPx: double({ min: 0, max: 1440, noNaN: true }),
  yPx: double({ min: 0, max: 900, noNaN: true }),
});

describe.each([
  ['a desk', DESK],
  ['a phone', PHONE],
])('the first view on %s', (_, stage) => {
  const viewport = viewportOf(americasCamera(stage), stage);
  const free = freeBox(stage);

  test.each([
    ['Cape Mendocino', -124.4, 40.4],
    ['Ottawa', -75.7, 45.4],
    ['the east of Brazil', -34.8, -7.2],
    ['the mouth of the Plata', -57, -35.5],
    ['Mexico City', -99.1, 19.4],
  ])('has %s in the free area', (_name, lng, lat) => {
    const { xPx, yPx } = toScreen(viewport, laea.project(lng, lat));
    expect(xPx).toBeGreaterThan(free.leftPx);
    expect(xPx).toBeLessThan(free.rightPx);
    expect(yPx).toBeGreaterThan(free.topPx);
    expect(yPx).toBeLessThan(free.bottomPx);
  });

  test('leaves room at the top for the tabs of what lies beyond', () => {
    const [lat, most] = stage === DESK ? [52.5, 53] : [47.9, 48];
    const yOf = (north: number) => toScreen(viewport, laea.project(-83, north)).yPx - free.topPx;
    expect(yOf(lat)).toBeGreaterThanOrEqual(24);
    expect(yOf(most)).toBeLessThan(free.bottomPx - free.topPx);
  });

  test('is not farther away than zooming out leads', () => {
    expect(zoomLimits(stage).min).toBeLessThanOrEqual(americasCamera(stage).zoom);
  });
});

test('zoomed out, the disc of the hemisphere fills the free area', () => {
  const { min } = zoomLimits(DESK);
  const discPx = 2 * HORIZON_RADIUS * 256 * 2 ** min;
  const free = freeBox(DESK);
  expect(discPx).toBeCloseTo(free.bottomPx - free.topPx, 6);
});

test('zooming keeps what is under the pointer there', () => {
  assert(
    property(camera, zoom, anchor, (from, to, at) => {
      const under = toPlane(viewportOf(from, DESK), at);
      const after = toScreen(viewportOf(zoomAround(from, to, at, DESK), DESK), under);
      expect(after.xPx).toBeCloseTo(at.xPx, 3);
      expect(after.yPx).toBeCloseTo(at.yPx, 3);
    }),
  );
});

test('all the way of a zoom around a point, that point stays', () => {
  assert(
    property(camera, zoom, anchor, double({ min: 0, max: 1, noNaN: true }), (from, to, at, t) => {
      const under = toPlane(viewportOf(from, DESK), at);
      const onTheWay = cameraBetween(from, zoomAround(from, to, at, DESK), t);
      const after = toScreen(viewportOf(onTheWay, DESK), under);
      expect(Math.hypot(after.xPx - at.xPx, after.yPx - at.yPx)).toBeLessThan(0.5);
    }),
  );
});

test('a camera between two begins at the one and ends at the other', () => {
  assert(
    property(camera, camera, (from, to) => {
      expect(sameCamera(cameraBetween(from, to, 0), from)).toBe(true);
      expect(cameraBetween(from, to, 1)).toEqual(to);
    }),
  );
});

test('a viewport gives back the camera that made it', () => {
  assert(property(camera, (from) => sameCamera(cameraOf(viewportOf(from, DESK)), from)));
});

test('a position gives back the camera that it was taken from', () => {
  const onDisc = clampCamera({ x: 0.6, y: 0.3, zoom: 4 }, zoomLimits(DESK));
  expect(sameCamera(cameraAt(mapPositionOf(onDisc)), onDisc)).toBe(true);
});

test('the middle of the free area is what a camera looks at', () => {
  const mexico = { lat: 19.4, lng: -99.1, zoom: 5 };
  const at = toScreen(viewportOf(cameraAt(mexico), DESK), laea.project(-99.1, 19.4));
  const middle = middleOf(freeBox(DESK));
  expect(at.xPx).toBeCloseTo(middle.xPx, 6);
  expect(at.yPx).toBeCloseTo(middle.yPx, 6);
});

test('no camera leaves the disc or its limits of zoom', () => {
  const anywhere = double({ min: -20, max: 20, noNaN: true });
  assert(
    property(record({ x: anywhere, y: anywhere, zoom: anywhere }), (lost) => {
      const limits = zoomLimits(PHONE);
      const kept = clampCamera(lost, limits);
      expect(Math.hypot(kept.x - 0.5, kept.y - 0.5)).toBeLessThanOrEqual(HORIZON_RADIUS + 1e-12);
      expect(kept.zoom).toBeGreaterThanOrEqual(limits.min);
      expect(kept.zoom).toBeLessThanOrEqual(limits.max);
    }),
  );
});

test('points that are fitted are as near as the limits let them be', () => {
  const points = [laea.project(-77.04, -12.05), laea.project(-77.03, -12.04)];
  expect(fitCamera(points, DESK, { min: 1, max: 6 }, 50).zoom).toBe(6);
});

test('a pan moves the plane by as many pixels', () => {
  const before = { x: 0.5, y: 0.5, zoom: 4 };
  const point = { x: 0.5, y: 0.5 };
  const start = toScreen(viewportOf(before, DESK), point);
  const after = toScreen(viewportOf(panCamera(before, 30, -12), DESK), point);
  expect(after.xPx - start.xPx).toBeCloseTo(-30, 6);
  expect(after.yPx - start.yPx).toBeCloseTo(12, 6);
});
