import { expect, test } from 'vitest';
import { deltaE2000, labOf } from './deltaE2000.ts';

// from the test data that Sharma, Wu and Dalal publish with the formula (table 1)
test.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] as const)('the difference of %j and %j is the published one', (a, b, published) => {
  expect(deltaE2000(a, b)).toBeCloseTo(published, 4);
  expect(deltaE2000(b, a)).toBeCloseTo(published, 4);
});

test('white has lightness 100 and no hue', () => {
  const [lightness, a, b] = labOf([1, 1, 1]);
  expect([lightness, a, b].map(Math.round).map(Math.abs)).toEqual([100, 0, 0]);
});
