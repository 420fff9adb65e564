import { expect, test } from 'vitest';
import { aViewport, DESK } from '../aStage.ts';
import { viewportOf, zoomLimits } from '../../../../../src/views/map/camera/Camera.ts';
import { laea } from '../../../../../src/model/laea.ts';
import { spreadOf } from '../../../../../src/views/map/drive/spreadOf.ts';
import { toScreen } from '../../../../../src/views/map/camera/Viewport.ts';

const limits = zoomLimits(DESK);
const washington = laea.project(-77.04, 38.91);
const newYork = laea.project(-74, 40.71);

test('events at one place are parted by no zoom', () => {
  expect(spreadOf([washington, washington], aViewport(DESK), limits)).toBeNull();
});

test('nor are places as near to each other as two quarters of a town', () => {
  expect(spreadOf([washington, laea.project(-77.05, 38.91)], aViewport(DESK), limits)).toBeNull();
});

test('two cities are parted by coming nearer, so that both are seen', () => {
  const camera = spreadOf([washington, newYork], aViewport(DESK), limits);
  if (!camera) throw new Error('The cities are not parted.');
  const viewport = viewportOf(camera, DESK);
  const [a, b] = [toScreen(viewport, washington), toScreen(viewport, newYork)];
  expect(camera.zoom).toBeGreaterThan(limits.min + 1);
  expect(Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx)).toBeGreaterThan(50);
});

test('the map always comes at least a level nearer', () => {
  const viewport = aViewport(DESK, 5);
  const far = [laea.project(-77, -12), laea.project(-66.9, 10.5), laea.project(-76, -11)];
  const near = [laea.project(-77, -12), laea.project(-76, -11)];
  expect(spreadOf(near, viewport, limits)?.zoom).toBeGreaterThanOrEqual(6);
  expect(spreadOf(far, aViewport(DESK, 2), limits)?.zoom).toBeGreaterThanOrEqual(3);
});
