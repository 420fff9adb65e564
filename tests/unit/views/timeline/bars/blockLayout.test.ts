import { type Bar, blockLayout } from '../../../../../src/views/timeline/bars/blockLayout.ts';
import { describe, expect, test } from 'vitest';
import { type Tone, TONES } from '../../../../../src/model/Tone.ts';
import { addDays, dayOf } from '../../../../../src/model/Day.ts';
import type { Histogram } from '../../../../../src/views/timeline/bars/Histogram.ts';
import { blockLanes } from '../../../../../src/views/timeline/bars/blockLanes.ts';
import { visibleOf } from '../../../../../src/views/timeline/scale/TimeScale.ts';

const firstDay = dayOf(2025, 11, 1);
const HEIGHT_PX = 100;

type Given = Partial<Record<Tone, number[]>>;

/** Four days of 10 px each. */
function blocksOf(whole: Given, chosen = whole) {
  const counts = (given: Given) => ({
    cooperation: Uint32Array.from(given.cooperation ?? [0, 0, 0, 0]),
    conflict: Uint32Array.from(given.conflict ?? [0, 0, 0, 0]),
    neither: Uint32Array.from(given.neither ?? [0, 0, 0, 0]),
  });
  const edges = [0, 1, 2, 3, 4].map((days) => addDays(firstDay, days));
  const histogram: Histogram = { edges, whole: counts(whole), chosen: counts(chosen) };
  const visible = visibleOf({ startDay: firstDay, endDay: addDays(firstDay, 3) });
  const most = (tone: Tone) => Math.max(0, ...(whole[tone] ?? []));
  const peaks = {
    cooperation: most('cooperation'),
    conflict: most('conflict'),
    neither: most('neither'),
  };
  const lanes = blockLanes(peaks, HEIGHT_PX);
  const groups = blockLayout(histogram, { visible, widthPx: 40 }, lanes);
  const bars = (layer: 'whole' | 'chosen', tone: Tone): readonly Bar[] =>
    groups.find((group) => group.layer === layer && group.tone === tone)?.bars ?? [];
  return { bars, lanes, groups };
}

describe('the picture of a histogram', () => {
  test('has a block for each event, in the column of its bin', () => {
    const { bars } = blocksOf({ conflict: [1, 0, 3, 1] });
    expect(bars('chosen', 'conflict').map(({ x }) => x)).toEqual([0, 20, 20, 20, 30]);
    expect(bars('chosen', 'conflict').every(({ width }) => width === 9)).toBe(true);
  });

  test('cooperation stands on its line, conflict hangs from its own', () => {
    const { bars, lanes } = blocksOf({ cooperation: [2], conflict: [2] });
    const { cooperation, conflict } = lanes.lanes;
    const up = bars('chosen', 'cooperation');
    const lowest = Math.max(...up.map(({ y, height }) => y + height));
    expect(cooperation.top + cooperation.height - lowest).toBeLessThanOrEqual(1);
    const down = bars('chosen', 'conflict');
    expect(Math.min(...down.map(({ y }) => y)) - conflict.top).toBe(1);
  });

  test('what is neither has a height, about the middle of its lane', () => {
    const { bars, lanes } = blocksOf({ neither: [1, 3, 0, 0] });
    const { top, height } = lanes.lanes.neither;
    const [one, ...three] = bars('chosen', 'neither');
    expect(three).toHaveLength(3);
    const middle = top + height / 2;
    expect(Math.abs((one?.y ?? 0) + (one?.height ?? 0) / 2 - middle)).toBeLessThanOrEqual(1.5);
  });

  test('400 events of a day look unlike one, whatever their tone', () => {
    for (const tone of TONES) {
      const { bars, lanes } = blocksOf({ [tone]: [1, 400, 0, 0] });
      const [one, many] = bars('chosen', tone);
      expect(lanes.style).toBe('bars');
      expect(one?.height).toBe(2);
      expect(many?.height).toBeGreaterThan(60);
    }
  });

  test('bars are linear', () => {
    const heights = blocksOf({ conflict: [10, 20, 30, 40] })
      .bars('chosen', 'conflict')
      .map(({ height }) => height);
    expect(heights.map((height) => Math.round((height / heights[3]!) * 4))).toEqual([1, 2, 3, 4]);
  });

  test('no block leaves its lane', () => {
    const given = { cooperation: [2, 1], neither: [2, 0, 1], conflict: [3, 2, 1, 1] };
    const { bars, lanes } = blocksOf(given);
    for (const tone of TONES) {
      const { top, height } = lanes.lanes[tone];
      for (const bar of bars('chosen', tone)) {
        expect(bar.y).toBeGreaterThanOrEqual(top);
        expect(bar.y + bar.height).toBeLessThanOrEqual(top + height);
      }
    }
  });

  test('what passes the filters lies on the ghosts of all, block by block', () => {
    for (const tone of TONES) {
      const { bars } = blocksOf({ [tone]: [3, 2] }, { [tone]: [1, 2] });
      const ghosts = bars('whole', tone).map((bar) => JSON.stringify(bar));
      const full = bars('chosen', tone).map((bar) => JSON.stringify(bar));
      expect(full).toHaveLength(3);
      expect(ghosts).toEqual(expect.arrayContaining(full));
    }
  });

  test('each layer and tone is one group, ghosts first', () => {
    const { groups } = blocksOf({});
    expect(groups.map(({ layer, tone }) => `${layer} ${tone}`)).toEqual(
      ['whole', 'chosen'].flatMap((layer) => TONES.map((tone) => `${layer} ${tone}`)),
    );
  });
});
