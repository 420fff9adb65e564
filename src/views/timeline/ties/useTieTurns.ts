import { type TieTurn, sameStanding, tieTurns } from '../../../query/ties/tieTurns.ts';
import type { Shown } from '../../../query/Shown.ts';
import type { Pair } from '../../../model/Pair.ts';
import { turnsWithin } from '../../../query/ties/turnsWithin.ts';
import { useMemo } from 'react';
import { useTieLens } from './useTieLens.ts';

/** The turns that the chart marks, each list by day. */
export interface ChartTurns {
  /** All by which the chosen pair came to stand otherwise; without one, the changes on record of all ties. */
  readonly own: readonly TieTurn[];
  /** The changes on record of the chosen pair, or of all ties: what is counted. */
  readonly changes: readonly TieTurn[];
  /** With a pair chosen, the changes on record of the others. */
  readonly others: readonly TieTurn[];
}

/** The turns of the chosen pair and, as far as the filters keep them, of all ties. */
export function useTieTurns({ dataset, source }: Shown, pair: Pair | null): ChartTurns {
  const lens = useTieLens();
  const { span } = source.about;
  return useMemo(() => {
    const all = turnsWithin(dataset, pair ? { ...lens, pairs: [] } : lens, span).filter(
      ({ type }) => type === 'change',
    );
    if (!pair) return { own: all, changes: all, others: [] };
    const turns = tieTurns(dataset, pair, span);
    return {
      own: turns.filter(({ before, after }) => !sameStanding(before, after)),
      changes: turns.filter(({ type }) => type === 'change'),
      others: all.filter((turn) => turn.pair !== pair),
    };
  }, [dataset, span, pair, lens]);
}
