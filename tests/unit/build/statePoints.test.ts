import { expect, test } from 'vitest';
import { STATE_CODES } from '../../../src/ingest/rows/codes/stateCodes.ts';
import { readPoints } from '../../../build/statePoints.ts';

const points = readPoints(process.cwd());

test('every state whose name is read has a point, but one too small for the outlines', () => {
  const without = STATE_CODES.map(([iso3]) => iso3).filter((iso3) => !(iso3 in points));
  expect(without).toEqual(['TUV']);
});

test.each([
  ['PER', [-81.4, -68.6], [-18.4, 0]],
  ['CHL', [-75.7, -66.4], [-56, -17.5]],
  ['USA', [-125, -66.9], [24.5, 49.4]],
  ['FRA', [-5.2, 8.3], [42.3, 51.1]],
  ['RUS', [40, 180], [45, 78]],
  ['COD', [12, 31.4], [-13.5, 5.4]],
  ['KIR', [-180, 180], [-11.5, 5]],
])('that of %s lies in it', (iso3, [west = 0, east = 0], [south = 0, north = 0]) => {
  const [lng, lat] = points[iso3] ?? [NaN, NaN];
  expect(lng).toBeGreaterThan(west);
  expect(lng).toBeLessThan(east);
  expect(lat).toBeGreaterThan(south);
  expect(lat).toBeLessThan(north);
});
