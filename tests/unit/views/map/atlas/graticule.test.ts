import { expect, test } from 'vitest';
import { HORIZON_RADIUS, laea, RIM_RADIUS } from '../../../../../src/model/laea.ts';
import { graticule } from '../../../../../src/views/map/atlas/graticule.ts';

const lines = graticule();
const away = (point: { x: number; y: number }) => Math.hypot(point.x - 0.5, point.y - 0.5);

test('no line of the graticule runs past the rim', () => {
  expect(Math.max(...lines.flat().map(away))).toBeLessThanOrEqual(RIM_RADIUS);
});

test('each line is drawn in small steps, and none jumps across the disc', () => {
  const steps = lines.flatMap((line) =>
    line.slice(1).map((point, i) => {
      const before = line[i] ?? point;
      return Math.hypot(point.x - before.x, point.y - before.y);
    }),
  );
  expect(lines.length).toBeGreaterThan(20);
  expect(Math.max(...steps)).toBeLessThan(0.01);
});

test('each line ends past the horizon, or near a pole', () => {
  const ends = lines.flatMap((line) => [line[0], line.at(-1)]).flatMap((point) => point ?? []);
  const inside = ends.filter((point) => away(point) < HORIZON_RADIUS);
  const lats = inside.map(({ x, y }) => Math.abs(laea.unproject(x, y).lat));
  expect(inside.length).toBeLessThan(ends.length / 2);
  expect(Math.min(...lats)).toBeGreaterThan(74.9);
});
