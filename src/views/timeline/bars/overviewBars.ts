import { type TimeScale, visibleDays, xOf } from '../scale/TimeScale.ts';
import { binEdges, binUnitFor } from '../scale/binEdges.ts';
import type { Bar } from './blockLayout.ts';
import type { EventSource } from '../../../events/EventSource.ts';
import { wholeBins } from './wholeBins.ts';

/**
 * All events by time as bars on the ground, whatever their tone. Heights are logarithmic, so that
 * lone events of the past are seen beside a crowded present.
 */
export function overviewBars(
  source: EventSource,
  scale: TimeScale,
  heightPx: number,
): readonly Bar[] {
  const edges = binEdges(visibleDays(scale.visible), binUnitFor(scale));
  const { cooperation, conflict, neither } = wholeBins(source, edges).begun;
  const counts = cooperation.map(
    (count, bin) => count + (conflict[bin] ?? 0) + (neither[bin] ?? 0),
  );
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const bars: Bar[] = [];
  counts.forEach((count, bin) => {
    if (count === 0) return;
    const x = Math.round(xOf(scale, edges[bin] ?? 0));
    const nextX = Math.round(xOf(scale, edges[bin + 1] ?? 0));
    const height = Math.max(2, Math.round((Math.log1p(count) / Math.log1p(most)) * heightPx));
    bars.push({ x, y: heightPx - height, width: Math.max(1, nextX - x - 1), height });
  });
  return bars;
}
