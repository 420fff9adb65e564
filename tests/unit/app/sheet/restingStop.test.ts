import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  SHEET_HEIGHTS,
  restingStop,
  steppedHeight,
} from '../../../../src/app/sheet/restingStop.ts';

const STOPS = { low: 84, half: 270, full: 490 };

it('a sheet that is let go at rest goes to the nearest stop', () => {
  expect(restingStop(100, 0, STOPS)).toBe('low');
  expect(restingStop(200, 0, STOPS)).toBe('half');
  expect(restingStop(400, 0, STOPS)).toBe('full');
});

it('a flick takes it on to the next stop, and a strong one to the last', () => {
  expect(restingStop(280, 0.8, STOPS)).toBe('full');
  expect(restingStop(260, -0.8, STOPS)).toBe('low');
  expect(restingStop(90, 3, STOPS)).toBe('full');
  expect(restingStop(485, -3, STOPS)).toBe('low');
});

it('at each of its stops it stays', () => {
  for (const height of SHEET_HEIGHTS) expect(restingStop(STOPS[height], 0, STOPS)).toBe(height);
});

it('the faster it grows, the higher it rests', () => {
  const speed = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 84, max: 490 }), speed, speed, (px, a, b) => {
      const [slow, fast] = a < b ? [a, b] : [b, a];
      const rank = (of: number) => SHEET_HEIGHTS.indexOf(restingStop(px, of, STOPS));
      expect(rank(slow)).toBeLessThanOrEqual(rank(fast));
    }),
  );
});

it('a step beyond the last stop stays there', () => {
  expect(steppedHeight('low', 1)).toBe('half');
  expect(steppedHeight('full', 1)).toBe('full');
  expect(steppedHeight('low', -1)).toBe('low');
});
