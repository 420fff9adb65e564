import { type Lens, START_LENS } from '../../../lens/Lens.ts';
import { useLens } from '../../../state/lensStore.ts';
import { useMemo } from 'react';

/** A lens with those filters alone that hold for ties: the same object until one of them changes. */
export function useTieLens(): Lens {
  const pairs = useLens((lens) => lens.pairs);
  const countries = useLens((lens) => lens.countries);
  const statuses = useLens((lens) => lens.statuses);
  return useMemo(
    () => ({ ...START_LENS, pairs, countries, statuses }),
    [pairs, countries, statuses],
  );
}
