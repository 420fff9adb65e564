import { expect, test } from 'vitest';
import { playableStep } from '../../../../../src/views/timeline/motion/playableStep.ts';

const TWO_CENTURIES = 78_862;

test('a step that comes to the end within minutes stays', () => {
  expect(playableStep('day', 1, 91)).toBe('day');
  expect(playableStep('week', 1, 7000)).toBe('week');
  expect(playableStep('day', 16, 15_000)).toBe('day');
});

test('one that would take hours is lengthened, no more than is needed', () => {
  expect(playableStep('day', 1, TWO_CENTURIES)).toBe('year');
  expect(playableStep('day', 4, TWO_CENTURIES)).toBe('month');
  expect(playableStep('day', 1, 1001)).toBe('week');
  expect(playableStep('year', 0.5, 10 * TWO_CENTURIES)).toBe('year');
});

test('from event to event it stays', () => {
  expect(playableStep('event', 1, TWO_CENTURIES)).toBe('event');
});
