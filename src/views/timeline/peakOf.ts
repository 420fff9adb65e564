import { type BinUnit, binEdges } from './binEdges.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import { binCounts } from '../../query/binCounts.ts';

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
  const counts = binCounts(dataset, binEdges(dataset.span, unit));
  const peak = [...counts.cooperation, ...counts.conflict].reduce((a, b) => Math.max(a, b), 1);
  ofDataset.set(unit, peak);
  return peak;
}
