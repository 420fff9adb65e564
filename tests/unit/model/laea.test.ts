import { geoAzimuthalEqualAreaRaw, geoDistance, geoRotation } from 'd3-geo';
import { assert, double, pre, property } from 'fast-check';
import { expect, test } from 'vitest';
import { isBeyondHorizon, PLANE_CENTRE, laea } from '../../../src/model/laea.ts';

const lngs = double({ min: -180, max: 180, noNaN: true });
const lats = double({ min: -90, max: 90, noNaN: true });
const centre: [number, number] = [PLANE_CENTRE.lng, PLANE_CENTRE.lat];

test('the centre lies in the middle', () => {
  const { x, y } = laea.project(...centre);
  expect(x).toBeCloseTo(0.5, 15);
  expect(y).toBeCloseTo(0.5, 15);
});

test('every place of the globe has a point in the unit square', () => {
  assert(
    property(lngs, lats, (lng, lat) => {
      const { x, y } = laea.project(lng, lat);
      expect(Math.hypot(x - 0.5, y - 0.5)).toBeLessThanOrEqual(0.5 + 1e-9);
    }),
  );
});

test('the antipode of the centre has a point too', () => {
  expect(laea.project(97, -6)).toEqual({ x: 0.5, y: 1 });
});

test('a place comes back from the plane as it went there', () => {
  assert(
    property(lngs, lats, (lng, lat) => {
      pre(geoDistance([lng, lat], [97, -6]) > 0.01);
      const { x, y } = laea.project(lng, lat);
      const back = laea.unproject(x, y);
      expect(geoDistance([lng, lat], [back.lng, back.lat])).toBeLessThan(1e-6);
    }),
  );
});

test('the plane agrees with another implementation of the projection', () => {
  const turn = geoRotation([-centre[0], -centre[1]]);
  assert(
    property(lngs, lats, (lng, lat) => {
      pre(geoDistance([lng, lat], [97, -6]) > 0.01);
      const [turnedLng, turnedLat] = turn([lng, lat]);
      const [rightward, upward] = geoAzimuthalEqualAreaRaw(
        (turnedLng * Math.PI) / 180,
        (turnedLat * Math.PI) / 180,
      );
      const { x, y } = laea.project(lng, lat);
      expect(x).toBeCloseTo(0.5 + rightward / 4, 9);
      expect(y).toBeCloseTo(0.5 - upward / 4, 9);
    }),
  );
});

test('a small square has the same area wherever it lies', () => {
  const step = 1e-3;
  assert(
    property(lngs, double({ min: -85, max: 85, noNaN: true }), (lng, lat) => {
      pre(geoDistance([lng, lat], [97, -6]) > 0.2);
      const corner = laea.project(lng, lat);
      const east = laea.project(lng + step, lat);
      const north = laea.project(lng, lat + step);
      const onPlane =
        (east.x - corner.x) * (north.y - corner.y) - (east.y - corner.y) * (north.x - corner.x);
      const onGlobe = ((step * Math.PI) / 180) ** 2 * Math.cos((lat * Math.PI) / 180);
      expect(Math.abs(onPlane) / (onGlobe / 16)).toBeCloseTo(1, 2);
    }),
  );
});

test('the horizon is a quarter of the globe away from the centre, in every direction', () => {
  assert(
    property(lngs, lats, (lng, lat) => {
      const away = geoDistance([lng, lat], centre);
      pre(Math.abs(away - Math.PI / 2) > 1e-6);
      expect(isBeyondHorizon(laea.project(lng, lat))).toBe(away > Math.PI / 2);
    }),
  );
});

test('Dijon, Oslo and New York lie on the disc; Hanoi and Kuala Lumpur do not', () => {
  const places: Record<string, [number, number]> = {
    Dijon: [5.04, 47.32],
    Oslo: [10.75, 59.91],
    'New York': [-74, 40.71],
    Hanoi: [105.85, 21.03],
    'Kuala Lumpur': [101.69, 3.14],
  };
  const beyond = Object.keys(places).filter((name) =>
    isBeyondHorizon(laea.project(...(places[name] ?? [0, 0]))),
  );
  expect(beyond).toEqual(['Hanoi', 'Kuala Lumpur']);
});

test('a point outside of the globe’s disc counts as the nearest on its rim', () => {
  const rim = laea.unproject(1, 0.5);
  const outside = laea.unproject(7, 0.5);
  expect(outside.lng).toBeCloseTo(rim.lng, 9);
  expect(outside.lat).toBeCloseTo(rim.lat, 9);
});
