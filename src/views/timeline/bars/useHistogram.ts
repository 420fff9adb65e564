import { type BinUnit, binEdges, binUnitFor } from '../scale/binEdges.ts';
import { type TimeScale, visibleDays } from '../scale/TimeScale.ts';
import type { EventSource } from '../../../events/EventSource.ts';
import type { FilterValues } from '../../../lens/filters.ts';
import type { Histogram } from './Histogram.ts';
import { useMemo } from 'react';
import { useVersion } from '../../../state/ShownContext.ts';
import { wholeBins } from './wholeBins.ts';

/** The bins on screen and what begins in them: the same object until filters, zoom or pan change it. */
export function useHistogram(
  source: EventSource,
  scale: TimeScale,
  filters: FilterValues,
): { readonly unit: BinUnit; readonly histogram: Histogram } {
  const version = useVersion(source);
  const unit = binUnitFor(scale);
  const { startDay, endDay } = visibleDays(scale.visible);
  const histogram = useMemo(() => {
    const edges = binEdges({ startDay, endDay }, unit);
    const ask = { time: source.about.span, filters };
    const chosen = source.bins(ask, edges).now.dated;
    return { edges, chosen, whole: wholeBins(source, edges).dated };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a source that knows more answers anew
  }, [source, version, filters, startDay, endDay, unit]);
  return { unit, histogram };
}
