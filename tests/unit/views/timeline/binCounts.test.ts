import { BIN_UNITS, binEdges } from '../../../../src/views/timeline/binEdges.ts';
import { describe, expect, test } from 'vitest';
import { TONES, type Tone } from '../../../../src/model/Tone.ts';
import type { Day } from '../../../../src/model/Day.ts';
import { binCounts } from '../../../../src/views/timeline/binCounts.ts';
import { bundled } from '../../data/bundled.ts';
import { peakOf } from '../../../../src/views/timeline/peakOf.ts';

const { dataset } = bundled;

function naiveCounts(edges: readonly number[], tone: Tone | null): number[] {
  return edges
    .slice(0, -1)
    .map(
      (edge, bin) =>
        dataset.events.filter(
          ({ span, tone: own }) =>
            (tone === null || own === tone) &&
            span.startDay < (edges[bin + 1] ?? 0) &&
            span.endDay >= edge,
        ).length,
    );
}

describe.each(BIN_UNITS.slice(1))('in bins of a %s', (unit) => {
  const edges = binEdges(dataset.span, unit);

  test.each([null, 'cooperation', 'conflict', 'neither'] as const)(
    'events of tone %s count as a plain filter counts them',
    (tone) => {
      expect([...binCounts(dataset, edges, tone)]).toEqual(naiveCounts(edges, tone));
    },
  );

  test('the scale is set by the most events of one tone in one bin', () => {
    const most = Math.max(...naiveCounts(edges, 'cooperation'), ...naiveCounts(edges, 'conflict'));
    expect(peakOf(dataset, unit)).toBe(most);
  });
});

test('events before and after the bins are left out, those that reach in are not', () => {
  const columns = {
    ...dataset.columns,
    startDay: Int32Array.of(0, 5, 18, 30),
    endDay: Int32Array.of(4, 12, 40, 31),
    tone: Uint8Array.of(0, 0, 0, 0),
  };
  const edges = [10, 15, 20].map((number) => number as Day);
  expect([...binCounts({ columns }, edges, TONES[0])]).toEqual([1, 1]);
});
