import type { FilterValues } from '../../../lens/filters.ts';
import type { Pair } from '../../../model/Pair.ts';
import { useFilters } from '../../../state/lensStore.ts';
import { useMemo } from 'react';

/** What the chart draws full: what passes the filters, and of that the chosen pair's where one is chosen. */
export function useChosen(pair: Pair | null): FilterValues {
  const filters = useFilters();
  return useMemo(() => (pair ? { ...filters, pairs: [pair] } : filters), [filters, pair]);
}
