import { type BinUnit, binEdges, binUnitFor } from './binEdges.ts';
import { type Histogram, histogramOf } from '../../query/histogramOf.ts';
import { type TimeScale, visibleDays } from './TimeScale.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import { START_LENS } from '../../lens/Lens.ts';
import { answerOf } from '../../query/answerOf.ts';
import { useLens } from '../../state/lensStore.ts';
import { useMemo } from 'react';

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
  const answer = useMemo(
    () => answerOf(dataset, { ...START_LENS, mode: 'all', pairs, countries, topics, tones, q }),
    [dataset, pairs, countries, topics, tones, q],
  );
  const unit = binUnitFor(scale);
  const { startDay, endDay } = visibleDays(scale.visible);
  const histogram = useMemo(
    () => histogramOf(dataset, answer, binEdges({ startDay, endDay }, unit)),
    [dataset, answer, startDay, endDay, unit],
  );
  return { unit, histogram };
}
