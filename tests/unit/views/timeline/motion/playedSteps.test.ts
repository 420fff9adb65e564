import { SPEEDS, TIME_STEPS } from '../../../../../src/lens/Lens.ts';
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { playedSteps } from '../../../../../src/views/timeline/motion/playedSteps.ts';

const anyTempo = fc.record({
  step: fc.constantFrom(...TIME_STEPS),
  speed: fc.constantFrom(...SPEEDS),
  pace: fc.constantFrom('full', 'reduced'),
});

test('eight steps of the calendar a second, one event; twice as many at twice the speed', () => {
  const full = { speed: 1, pace: 'full' } as const;
  expect(playedSteps(1000, { ...full, step: 'month' })).toBe(8);
  expect(playedSteps(1000, { ...full, step: 'event' })).toBe(1);
  fc.assert(
    fc.property(anyTempo, fc.nat({ max: 100 }), (tempo, seconds) => {
      const once = playedSteps(seconds * 2000, { ...tempo, speed: 1 });
      expect(playedSteps(seconds * 2000, tempo)).toBe(once * tempo.speed);
    }),
  );
});

const aTime = fc.double({ min: 0, max: 1e6, noNaN: true });

test('steps only ever become more', () => {
  fc.assert(
    fc.property(anyTempo, aTime, aTime, (tempo, a, b) => {
      const [before, after] = [Math.min(a, b), Math.max(a, b)];
      expect(playedSteps(before, tempo)).toBeLessThanOrEqual(playedSteps(after, tempo));
    }),
  );
});

test('at the reduced pace they change twice a second, at any speed', () => {
  fc.assert(
    fc.property(anyTempo, aTime, (tempo, playedMs) => {
      const reduced = { ...tempo, pace: 'reduced' } as const;
      const beatMs = Math.floor(playedMs / 500) * 500;
      expect(playedSteps(playedMs, reduced)).toBe(playedSteps(beatMs, reduced));
    }),
  );
});
