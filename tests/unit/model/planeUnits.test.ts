import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLANE_UNITS, planeUnits } from '../../../src/model/planeUnits.ts';
import { laea } from '../../../src/model/laea.ts';

const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('whole units of the plane', () => {
  it('are less than a unit from the place, and never those that stand for no place', () => {
    fc.assert(
      fc.property(place, ([lng, lat]) => {
        const { x, y } = planeUnits(lng, lat);
        const exact = laea.project(lng, lat);
        expect(Math.abs(x / PLANE_UNITS - exact.x)).toBeLessThanOrEqual(1 / PLANE_UNITS);
        expect(Math.abs(y / PLANE_UNITS - exact.y)).toBeLessThanOrEqual(1 / PLANE_UNITS);
        expect(x + y).toBeGreaterThan(0);
      }),
    );
  });

  it('stay below the side of the plane, even where the plane ends', () => {
    const { x, y } = planeUnits(97, -6);
    expect(Math.max(x, y)).toBeLessThan(PLANE_UNITS);
  });
});
