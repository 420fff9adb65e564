import { type TimeScale, xOf } from '../scale/TimeScale.ts';
import type { Histogram } from './Histogram.ts';
import type { ToneCounts } from '../../../events/EventSource.ts';
import { TONES, type Tone } from '../../../model/Tone.ts';

/** A rectangle on the chart, in whole CSS pixels. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Bars that are filled alike: all of them, ghosted, or those that pass the filters. */
export interface BarGroup {
  readonly layer: 'whole' | 'chosen';
  readonly tone: Tone;
  readonly bars: readonly Bar[];
}

/** The lane on the line in which events that are neither leave a tick. */
export const LANE_PX = 5;
const TICK_PX = 3;
const LEAST_PX = 2;

/** Top of the lane: half of the height lies above it and half below. */
export function laneTop(heightPx: number): number {
  return Math.floor((heightPx - LANE_PX) / 2);
}

/**
 * The picture of a histogram: cooperation up from the line, conflict down, neither on it. Heights
 * are linear, `peak` fills its half; no count is lower than 2 px. Ghosts come before the chosen.
 */
export function barLayout(
  histogram: Histogram,
  scale: TimeScale,
  heightPx: number,
  peak: number,
): readonly BarGroup[] {
  return (['whole', 'chosen'] as const).flatMap((layer) =>
    TONES.map((tone) => ({
      layer,
      tone,
      bars: barsOf(histogram[layer], tone, histogram.edges, scale, heightPx, peak),
    })),
  );
}

function barsOf(
  counts: ToneCounts,
  tone: Tone,
  edges: Histogram['edges'],
  scale: TimeScale,
  heightPx: number,
  peak: number,
): readonly Bar[] {
  const top = laneTop(heightPx);
  const bars: Bar[] = [];
  counts[tone].forEach((count, bin) => {
    const start = edges[bin];
    const next = edges[bin + 1];
    if (count === 0 || start === undefined || next === undefined) return;
    const height = Math.min(top, Math.max(LEAST_PX, Math.round((count / peak) * top)));
    bars.push({ ...columnOf(xOf(scale, start), xOf(scale, next)), ...riseOf(tone, top, height) });
  });
  return bars;
}

/** Bars keep a gap of a pixel to the next, of two when they are wide. */
function columnOf(startX: number, nextX: number): Pick<Bar, 'x' | 'width'> {
  const x = Math.round(startX);
  const room = Math.round(nextX) - x;
  return { x, width: Math.max(1, room - (room >= 9 ? 2 : 1)) };
}

function riseOf(tone: Tone, top: number, height: number): Pick<Bar, 'y' | 'height'> {
  switch (tone) {
    case 'cooperation':
      return { y: top - height, height };
    case 'conflict':
      return { y: top + LANE_PX, height };
    case 'neither':
      return { y: top + (LANE_PX - TICK_PX) / 2, height: TICK_PX };
  }
}
