import { expect, test } from 'vitest';
import { labelPlace } from '../../../../../src/views/map/walk/labelPlace.ts';

const FREE = { leftPx: 300, topPx: 60, rightPx: 900, bottomPx: 600 };
const LABEL = { width: 200, height: 40 };
const spotAt = (xPx: number, yPx: number) => ({ xPx, yPx, radiusPx: 12, line: '' });

test('the words stand above a spot, in its middle', () => {
  expect(labelPlace(spotAt(600, 300), LABEL, FREE)).toEqual({ leftPx: 500, topPx: 238 });
});

test('they stand below where there is no room above', () => {
  expect(labelPlace(spotAt(600, 90), LABEL, FREE).topPx).toBeGreaterThan(90 + 12);
});

test('they do not reach below the panels at the sides', () => {
  expect(labelPlace(spotAt(310, 300), LABEL, FREE).leftPx).toBe(306);
  expect(labelPlace(spotAt(890, 300), LABEL, FREE).leftPx).toBe(694);
});
