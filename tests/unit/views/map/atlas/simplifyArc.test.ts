import { expect, test } from 'vitest';
import fc from 'fast-check';
import { simplifyArc } from '../../../../../src/views/map/atlas/simplifyArc.ts';

const anArc = fc
  .array(
    fc.tuple(fc.float({ min: 0, max: 1, noNaN: true }), fc.float({ min: 0, max: 1, noNaN: true })),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((points) => Float32Array.from(points.flat()));

const pointsOf = (arc: Float32Array) =>
  Array.from({ length: arc.length / 2 }, (_, i) => [arc[2 * i]!, arc[2 * i + 1]!] as const);

type Point = readonly [number, number];

function away([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
  const share = length2 === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2;
  const at = Math.max(0, Math.min(1, share));
  return Math.hypot(x - ax - at * (bx - ax), y - ay - at * (by - ay));
}

test('no point of an arc lies farther than the tolerance from the line that is left, and its ends stay', () => {
  fc.assert(
    fc.property(anArc, fc.double({ min: 0, max: 0.5, noNaN: true }), (arc, tolerance) => {
      const line = pointsOf(simplifyArc(arc, tolerance));
      expect(line[0]).toEqual(pointsOf(arc)[0]);
      expect(line.at(-1)).toEqual(pointsOf(arc).at(-1));
      const near = (point: Point) =>
        Math.min(...line.map((one, i) => away(point, one, line[i + 1] ?? one))) <= tolerance + 1e-6;
      expect(pointsOf(arc).every(near)).toBe(true);
    }),
  );
});

test('what lies on a line is left out, and what turns stays', () => {
  const arc = Float32Array.of(0, 0, 1, 0, 2, 0, 2, 1, 2, 2);
  expect([...simplifyArc(arc, 0.01)]).toEqual([0, 0, 2, 0, 2, 2]);
});

test('a ring stays a ring however small it shows', () => {
  const ring = Float32Array.from(
    Array.from({ length: 31 }, (_, i) => [
      Math.cos((i * Math.PI) / 15),
      Math.sin((i * Math.PI) / 15),
    ]).flat(),
  );
  ring.set(ring.subarray(0, 2), ring.length - 2);
  const seen = pointsOf(simplifyArc(ring, 10));
  expect(seen.length).toBe(4);
  expect(seen[0]).toEqual(seen[3]);
  expect(new Set(seen.map(String)).size).toBe(3);
});
