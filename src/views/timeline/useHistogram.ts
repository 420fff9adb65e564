import { type BinUnit, binEdges, binUnitFor } from './binEdges.ts';
import { type Histogram, histogramOf } from '../../query/histogramOf.ts';
import { type TimeScale, visibleDays } from './TimeScale.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import { START_LENS } from '../../lens/Lens.ts';
import { askOf } from '../../query/askOf.ts';
import { useLens } from '../../state/lensStore.ts';
import { useMemo } from 'react';
import { useSelection } from '../../state/selectionFor.ts';

/** The bins on screen and what is in them: the same object until filters, zoom or pan change it. */
export function useHistogram(
  dataset: Dataset,
  scale: TimeScale,
): { readonly unit: BinUnit; readonly histogram: Histogram } {
  const pairs = useLens((lens) => lens.pairs);
  const countries = useLens((lens) => lens.countries);
  const topics = useLens((lens) => lens.topics);
  const tones = useLens((lens) => lens.tones);
  const q = useLens((lens) => lens.q);
  const ask = useMemo(
    () => askOf(dataset, { ...START_LENS, pairs, countries, topics, tones, q }),
    [dataset, pairs, countries, topics, tones, q],
  );
  const selection = useSelection(ask.table, ask.filter);
  const unit = binUnitFor(scale);
  const { startDay, endDay } = visibleDays(scale.visible);
  const histogram = useMemo(
    () => histogramOf(dataset, ask, selection, binEdges({ startDay, endDay }, unit)),
    [dataset, ask, selection, startDay, endDay, unit],
  );
  return { unit, histogram };
}
