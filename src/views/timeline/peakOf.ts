import { type BinUnit, binEdges } from './binEdges.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import { binCounts } from './binCounts.ts';

const peaks = new WeakMap<Dataset, Map<BinUnit, number>>();

/**
 * The most events of one tone, cooperation or conflict, in any bin of the whole set; at least 1. Bars
 * are scaled by it, so that their height stays while the window or a filter moves.
 */
export function peakOf(dataset: Dataset, unit: BinUnit): number {
  const ofDataset = peaks.get(dataset) ?? new Map<BinUnit, number>();
  peaks.set(dataset, ofDataset);
  const known = ofDataset.get(unit);
  if (known !== undefined) return known;
  const edges = binEdges(dataset.span, unit);
  const counts = [
    binCounts(dataset, edges, 'cooperation'),
    binCounts(dataset, edges, 'conflict'),
  ] as const;
  const peak = counts.flatMap((ofTone) => [...ofTone]).reduce((a, b) => Math.max(a, b), 1);
  ofDataset.set(unit, peak);
  return peak;
}
