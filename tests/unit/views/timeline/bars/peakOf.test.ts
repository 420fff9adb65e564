import { expect, test } from 'vitest';
import { BIN_UNITS, binEdges } from '../../../../../src/views/timeline/scale/binEdges.ts';
import type { Day } from '../../../../../src/model/Day.ts';
import type { Tone } from '../../../../../src/model/Tone.ts';
import { bundled } from '../../../data/bundled.ts';
import { overviewBars } from '../../../../../src/views/timeline/bars/overviewBars.ts';
import { peakOf } from '../../../../../src/views/timeline/bars/peakOf.ts';
import { spansOverlap } from '../../../../../src/model/DaySpan.ts';
import { visibleOf } from '../../../../../src/views/timeline/scale/TimeScale.ts';

const { record } = bundled;
const { span: whole } = record.about;

test.each(BIN_UNITS)('bars of a %s are scaled by the most of one tone in one bin', (unit) => {
  const edges = binEdges(whole, unit);
  const most = (tone: Tone) => {
    const spans = record.events.filter((event) => event.tone === tone).map(({ span }) => span);
    return edges.slice(0, -1).reduce((max, startDay, bin) => {
      const days = { startDay, endDay: ((edges[bin + 1] ?? startDay) - 1) as Day };
      return Math.max(max, spans.filter((span) => spansOverlap(span, days)).length);
    }, 0);
  };
  expect(peakOf(record, unit)).toBe(Math.max(most('cooperation'), most('conflict')));
});

test('the overview has a bar for each bin with an event of any tone, the fullest as high as it is', () => {
  const scale = { visible: visibleOf(whole), widthPx: 1000 };
  const bars = overviewBars(record, scale, 16);
  const years = new Set(
    record.events.flatMap(({ span }) => {
      const [first, last] = [span.startDay, span.endDay].map((day) =>
        new Date(day * 86_400_000).getUTCFullYear(),
      );
      if (first === undefined || last === undefined) return [];
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    }),
  );
  expect(bars).toHaveLength(years.size);
  expect(Math.max(...bars.map(({ height }) => height))).toBe(16);
  expect(Math.min(...bars.map(({ height }) => height))).toBeGreaterThanOrEqual(2);
});
