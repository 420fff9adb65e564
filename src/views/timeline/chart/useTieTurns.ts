import { type TieTurn, sameStanding, tieTurns } from '../../../query/ties/tieTurns.ts';
import type { Shown } from '../../../query/Shown.ts';
import type { Pair } from '../../../model/Pair.ts';
import { START_LENS } from '../../../lens/Lens.ts';
import { turnsWithin } from '../../../query/ties/changesBetween.ts';
import { useLens } from '../../../state/lensStore.ts';
import { useMemo } from 'react';

/**
 * The turns that the chart marks, by day: all by which the chosen pair came to stand otherwise;
 * without such a pair, the changes on record of all ties that the filters keep.
 */
export function useTieTurns({ dataset, source }: Shown, pair: Pair | null): readonly TieTurn[] {
  const pairs = useLens((lens) => lens.pairs);
  const countries = useLens((lens) => lens.countries);
  const statuses = useLens((lens) => lens.statuses);
  const { span } = source.about;
  return useMemo(() => {
    if (pair)
      return tieTurns(dataset, pair, span).filter(
        ({ before, after }) => !sameStanding(before, after),
      );
    const lens = { ...START_LENS, pairs, countries, statuses };
    return turnsWithin(dataset, lens, span).filter(({ type }) => type === 'change');
  }, [dataset, span, pair, pairs, countries, statuses]);
}
