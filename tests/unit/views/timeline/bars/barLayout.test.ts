import {
  LANE_PX,
  type Bar,
  barLayout,
  laneTop,
} from '../../../../../src/views/timeline/bars/barLayout.ts';
import { describe, expect, test } from 'vitest';
import { type Tone, TONES } from '../../../../../src/model/Tone.ts';
import { addDays, dayOf } from '../../../../../src/model/Day.ts';
import type { Histogram } from '../../../../../src/views/timeline/bars/Histogram.ts';
import { visibleOf } from '../../../../../src/views/timeline/scale/TimeScale.ts';

const firstDay = dayOf(2025, 11, 1);
const HEIGHT_PX = 85;
const HALF_PX = laneTop(HEIGHT_PX);

/** Four days of 10 px each. */
function barsOf(whole: Partial<Record<Tone, number[]>>, peak: number, chosen = whole) {
  const counts = (given: Partial<Record<Tone, number[]>>) => ({
    cooperation: Uint32Array.from(given.cooperation ?? [0, 0, 0, 0]),
    conflict: Uint32Array.from(given.conflict ?? [0, 0, 0, 0]),
    neither: Uint32Array.from(given.neither ?? [0, 0, 0, 0]),
  });
  const edges = [0, 1, 2, 3, 4].map((days) => addDays(firstDay, days));
  const histogram: Histogram = { edges, whole: counts(whole), chosen: counts(chosen) };
  const visible = visibleOf({ startDay: firstDay, endDay: addDays(firstDay, 3) });
  const groups = barLayout(histogram, { visible, widthPx: 40 }, HEIGHT_PX, peak);
  return (layer: 'whole' | 'chosen', tone: Tone): readonly Bar[] =>
    groups.find((group) => group.layer === layer && group.tone === tone)?.bars ?? [];
}

describe('the picture of a histogram', () => {
  test('cooperation stands on the line, conflict hangs from it, neither lies on it', () => {
    const bars = barsOf({ cooperation: [2], conflict: [2], neither: [2] }, 4);
    const [up] = bars('whole', 'cooperation');
    const [down] = bars('whole', 'conflict');
    const [on] = bars('whole', 'neither');
    expect(up && up.y + up.height).toBe(HALF_PX);
    expect(down?.y).toBe(HALF_PX + LANE_PX);
    expect(on?.y).toBeGreaterThanOrEqual(HALF_PX);
    expect(on && on.y + on.height).toBeLessThanOrEqual(HALF_PX + LANE_PX);
  });

  test('heights are linear, and the peak fills its half', () => {
    const heights = barsOf({ conflict: [1, 2, 3, 4] }, 4)('whole', 'conflict').map(
      ({ height }) => height,
    );
    expect(heights).toEqual([0.25, 0.5, 0.75, 1].map((share) => Math.round(share * HALF_PX)));
  });

  test('a single event is seen beside a crowd', () => {
    const [lone] = barsOf({ cooperation: [1, 500] }, 500)('whole', 'cooperation');
    expect(lone?.height).toBe(2);
  });

  test('bins without events have no bar, others keep a gap', () => {
    const bars = barsOf({ conflict: [1, 0, 1, 1] }, 1)('whole', 'conflict');
    expect(bars.map(({ x }) => x)).toEqual([0, 20, 30]);
    expect(bars.every(({ width }) => width === 8)).toBe(true);
  });

  test('what passes the filters lies over the ghosts of all, on the same scale', () => {
    const bars = barsOf({ conflict: [4, 4] }, 4, { conflict: [1, 4] });
    const heights = (layer: 'whole' | 'chosen') =>
      bars(layer, 'conflict').map(({ height }) => height);
    expect(heights('whole')).toEqual([HALF_PX, HALF_PX]);
    expect(heights('chosen')).toEqual([HALF_PX / 4, HALF_PX]);
  });

  test('each layer and tone is one group, ghosts first', () => {
    const histogram = { edges: [], whole: emptyCounts(), chosen: emptyCounts() };
    const groups = barLayout(histogram, { visible: { startAt: 0, endAt: 1 }, widthPx: 1 }, 10, 1);
    expect(groups.map(({ layer, tone }) => `${layer} ${tone}`)).toEqual(
      ['whole', 'chosen'].flatMap((layer) => TONES.map((tone) => `${layer} ${tone}`)),
    );
  });
});

function emptyCounts() {
  const none = new Uint32Array();
  return { cooperation: none, conflict: none, neither: none };
}
