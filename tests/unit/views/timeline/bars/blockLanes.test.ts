import { describe, expect, test } from 'vitest';
import {
  type TonePeaks,
  TONES_ON_CHART,
  blockLanes,
} from '../../../../../src/views/timeline/bars/blockLanes.ts';
import fc from 'fast-check';

const peaks = (cooperation: number, neither: number, conflict: number): TonePeaks => ({
  cooperation,
  neither,
  conflict,
});

describe('the lanes of blocks', () => {
  test('have one unit, a block of 10 px and a gap where there is room', () => {
    const { style, unitPx, lanes } = blockLanes(peaks(2, 2, 3), 100);
    expect([style, unitPx]).toEqual(['blocks', 11]);
    expect(lanes.conflict.height).toBeGreaterThan(lanes.cooperation.height);
  });

  test('have a unit that shrinks with the highest bin', () => {
    expect(blockLanes(peaks(2, 2, 3), 60).unitPx).toBe(6);
    expect(blockLanes(peaks(1, 1, 12), 100).unitPx).toBe(6);
  });

  test('are numbers before the chart is laid out, and of a set without events', () => {
    for (const one of [peaks(0, 0, 0), peaks(2, 2, 30)]) {
      const { unitPx, lanes } = blockLanes(one, 0);
      expect(unitPx).toBe(0);
      for (const tone of TONES_ON_CHART)
        expect(Number.isFinite(lanes[tone].top + lanes[tone].height)).toBe(true);
    }
  });

  test('hold bars from the thirteenth event on, and where blocks would be too low', () => {
    expect(blockLanes(peaks(0, 12, 0), 100).style).toBe('blocks');
    expect(blockLanes(peaks(0, 13, 0), 100).style).toBe('bars');
    expect(blockLanes(peaks(10, 10, 10), 60).style).toBe('bars');
  });

  test('leave what is neither most of the height where nothing else is', () => {
    const { lanes, unitPx } = blockLanes(peaks(0, 400, 0), 100);
    expect(400 * unitPx).toBeGreaterThan(60);
    expect(lanes.neither.height).toBeGreaterThan(60);
  });

  test('lie below each other, hold the highest bin of each tone, and fill the height', () => {
    const peak = fc.oneof(fc.nat({ max: 15 }), fc.nat({ max: 5000 }));
    fc.assert(
      fc.property(peak, peak, peak, fc.integer({ min: 50, max: 200 }), (a, b, c, heightPx) => {
        const given = peaks(a, b, c);
        const { lanes, unitPx } = blockLanes(given, heightPx);
        let top = 0;
        for (const tone of TONES_ON_CHART) {
          expect(lanes[tone].top).toBe(top);
          expect(given[tone] * unitPx).toBeLessThanOrEqual(lanes[tone].height + 1);
          top += lanes[tone].height;
        }
        expect(Math.abs(top - heightPx)).toBeLessThanOrEqual(3);
      }),
      // a tone without events took the height of one beside high bars
      { examples: [[13, 0, 0, 152]] },
    );
  });
});
