import type { Day } from '../../../model/Day.ts';
import { TONES, type Tone } from '../../../model/Tone.ts';
import { type TimeScale, xOf } from '../scale/TimeScale.ts';
import type { ToneCounts } from '../../../events/EventSource.ts';

/** The events that begin in ten years. */
export interface DecadeBar {
  readonly startDay: Day;
  readonly x: number;
  readonly width: number;
  readonly heightPx: number;
  readonly total: number;
  readonly byTone: Readonly<Record<Tone, number>>;
}

const GAP_PX = 2;
const LEAST_PX = 3;

/** A bar for each decade with an event on screen: the fullest fills the height, others by square root. */
export function decadeBars(
  counts: ToneCounts,
  edges: readonly Day[],
  scale: TimeScale,
  heightPx: number,
): readonly DecadeBar[] {
  const decades = edges.slice(0, -1).map((startDay, bin) => {
    const byTone = Object.fromEntries(
      TONES.map((tone) => [tone, counts[tone][bin] ?? 0]),
    ) as Record<Tone, number>;
    const total = TONES.reduce((sum, tone) => sum + byTone[tone], 0);
    const x = Math.max(0, xOf(scale, startDay));
    const endX = Math.min(scale.widthPx, xOf(scale, edges[bin + 1] ?? startDay));
    return { startDay, x, width: endX - x - GAP_PX, total, byTone };
  });
  const most = Math.max(1, ...decades.map(({ total }) => total));
  return decades
    .filter(({ total, width }) => total > 0 && width > 0)
    .map((decade) => ({
      ...decade,
      heightPx: Math.max(LEAST_PX, Math.sqrt(decade.total / most) * heightPx),
    }));
}
