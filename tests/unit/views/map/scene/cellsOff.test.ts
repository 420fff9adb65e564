import { array, assert, constantFrom, double, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { aViewport, DESK } from '../aStage.ts';
import { cellDiscs } from '../../../../../src/views/map/scene/cellDiscs.ts';
import { cellsOff } from '../../../../../src/views/map/scene/cellsOff.ts';
import { cellViewOf } from '../../../../../src/views/map/camera/cellViewOf.ts';
import type { Cells } from '../../../../../src/columns/CellView.ts';
import { laea, type PlanePoint } from '../../../../../src/model/laea.ts';
import { PLANE_LEVEL } from '../../../../../src/columns/CellView.ts';

/** The cells of a level that hold some points, each by its own middle. */
function cellsOf(points: readonly PlanePoint[], level: number): Cells {
  const byKey = new Map<number, PlanePoint[]>();
  for (const point of points) {
    const [cx, cy] = [point.x, point.y].map((at) => Math.floor(at * 2 ** level));
    const key = (((cy ?? 0) << 16) | (cx ?? 0)) >>> 0;
    byKey.set(key, [...(byKey.get(key) ?? []), point]);
  }
  const all = [...byKey];
  const mean = (of: readonly PlanePoint[], axis: 'x' | 'y') =>
    of.reduce((sum, point) => sum + point[axis], 0) / of.length;
  return {
    n: all.length,
    key: Uint32Array.from(all, ([key]) => key),
    count: Uint32Array.from(all, ([, of]) => of.length),
    x: Float32Array.from(all, ([, of]) => mean(of, 'x')),
    y: Float32Array.from(all, ([, of]) => mean(of, 'y')),
  };
}

const place = record({
  lng: double({ min: -180, max: 179, noNaN: true }),
  lat: double({ min: -89, max: 89, noNaN: true }),
});

test('on the first view each event of a crowd is in a disc or counted beyond the edge', () => {
  const viewport = aViewport(DESK);
  const { level } = cellViewOf(viewport, null);
  assert(
    property(array(place, { maxLength: 200 }), (places) => {
      const points = places.map(({ lng, lat }) => laea.project(lng, lat));
      const discs = cellDiscs(cellsOf(points, level), level, viewport);
      const beyond = cellsOff(cellsOf(points, PLANE_LEVEL), viewport);
      const drawn = discs.reduce((sum, { look }) => sum + look.count, 0);
      expect(drawn + beyond.count).toBe(points.length);
    }),
  );
});

test('at any zoom what is counted beyond the edge is not drawn, and what is not is', () => {
  const zoom = constantFrom(3, 4, 5, 6);
  const share = integer({ min: 0, max: 4 });
  assert(
    property(array(place, { maxLength: 60 }), zoom, share, (places, near, seed) => {
      const viewport = aViewport(DESK, near + seed / 5);
      const { level } = cellViewOf(viewport, null);
      const points = places.map(({ lng, lat }) => laea.project(lng, lat));
      const discs = cellDiscs(cellsOf(points, level), level, viewport);
      const beyond = cellsOff(cellsOf(points, PLANE_LEVEL), viewport);
      const drawn = discs.reduce((sum, { look }) => sum + look.count, 0);
      expect(drawn + beyond.count).toBe(points.length);
    }),
  );
});

test('events without a place lie in the corner of the plane, and are not counted', () => {
  const cells = cellsOf([{ x: 0, y: 0 }, laea.project(105.8, 21)], PLANE_LEVEL);
  expect(cellsOff(cells, aViewport(DESK))).toMatchObject({ count: 1, level: PLANE_LEVEL });
});
