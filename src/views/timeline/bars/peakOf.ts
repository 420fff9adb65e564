import { type BinUnit, binEdges } from '../scale/binEdges.ts';
import type { EventSource } from '../../../events/EventSource.ts';
import { wholeBins } from './wholeBins.ts';

const peaks = new WeakMap<EventSource, Map<BinUnit, number>>();

/**
 * The most events of one tone, cooperation or conflict, in any bin of the whole set; at least 1. Bars
 * are scaled by it, so that their height stays while the window or a filter moves.
 */
export function peakOf(source: EventSource, unit: BinUnit): number {
  const ofSource = peaks.get(source) ?? new Map<BinUnit, number>();
  peaks.set(source, ofSource);
  const known = ofSource.get(unit);
  if (known !== undefined) return known;
  const counts = wholeBins(source, binEdges(source.about.span, unit));
  const peak = [...counts.cooperation, ...counts.conflict].reduce((a, b) => Math.max(a, b), 1);
  ofSource.set(unit, peak);
  return peak;
}
