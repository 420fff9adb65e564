import { type TimeScale, xOf } from '../scale/TimeScale.ts';
import type { BlockLanes } from './blockLanes.ts';
import type { Histogram } from './Histogram.ts';
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

const LEAST_PX = 2;
/** A block of a day that fills the screen is still a block. */
const WIDEST_PX = 24;
const GAP_FROM_PX = 3;

/**
 * The picture of a histogram: a block for each event, or a bar for each bin. Ghosts of all events come
 * before those that pass the filters, which lie on them.
 */
export function blockLayout(
  histogram: Histogram,
  scale: TimeScale,
  lanes: BlockLanes,
): readonly BarGroup[] {
  return (['whole', 'chosen'] as const).flatMap((layer) =>
    TONES.map((tone) => ({ layer, tone, bars: barsOf(histogram, layer, tone, scale, lanes) })),
  );
}

function barsOf(
  { edges, ...counts }: Histogram,
  layer: BarGroup['layer'],
  tone: Tone,
  scale: TimeScale,
  lanes: BlockLanes,
): readonly Bar[] {
  const bars: Bar[] = [];
  counts[layer][tone].forEach((count, bin) => {
    const start = edges[bin];
    const next = edges[bin + 1];
    if (count === 0 || start === undefined || next === undefined) return;
    const column = columnOf(xOf(scale, start), xOf(scale, next));
    const whole = Math.max(count, counts.whole[tone][bin] ?? 0);
    for (const rise of risesOf(tone, count, whole, lanes)) bars.push({ ...column, ...rise });
  });
  return bars;
}

function columnOf(startX: number, nextX: number): Pick<Bar, 'x' | 'width'> {
  const x = Math.round(startX);
  const room = Math.round(nextX) - x;
  const width = Math.min(WIDEST_PX, Math.max(1, room - (room >= GAP_FROM_PX ? 1 : 0)));
  return { x: x + Math.max(0, Math.floor((room - 1 - width) / 2)), width };
}

/** From the line on: of what is neither, both layers begin where all of the bin do. */
function risesOf(
  tone: Tone,
  count: number,
  whole: number,
  { style, unitPx, lanes }: BlockLanes,
): readonly Pick<Bar, 'y' | 'height'>[] {
  const { top, height: laneHeight } = lanes[tone];
  const lengthPx = (events: number) => Math.max(LEAST_PX, Math.round(events * unitPx));
  const from = {
    cooperation: top + laneHeight - lengthPx(count),
    neither: Math.round(top + (laneHeight - lengthPx(whole)) / 2),
    conflict: top + 1,
  }[tone];
  if (style === 'bars') return [{ y: from, height: lengthPx(count) }];
  return Array.from({ length: count }, (_, i) => ({ y: from + i * unitPx, height: unitPx - 1 }));
}
