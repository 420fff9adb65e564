import { expect, test } from 'vitest';
import { walkStep } from '../../../../../src/views/map/walk/walkStep.ts';

test.each([
  ['ArrowRight', 3, 4],
  ['ArrowDown', 3, 4],
  ['ArrowLeft', 3, 2],
  ['ArrowUp', 3, 2],
  ['PageDown', 3, 13],
  ['PageUp', 3, 0],
  ['Home', 3, 0],
  ['End', 3, 19],
  ['ArrowRight', 19, 19],
  ['ArrowLeft', 0, 0],
  ['a', 3, undefined],
  ['constructor', 3, undefined],
])('%s leads from place %i to %s of twenty', (key, at, next) => {
  expect(walkStep(key, at, 20)).toBe(next);
});

test('where there is nothing, no key leads anywhere else', () => {
  expect(walkStep('End', 0, 0)).toBe(0);
});
