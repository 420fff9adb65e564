import type { Day } from '../../model/Day.ts';
import { PartFault } from '../../base/PartFault.ts';
import type { Pair } from '../../model/Pair.ts';
import type { TieRow } from '../../query/ties/tieRows.ts';
import { type ObservedTie, type TieShow, observedTies } from '../../query/observed/observedTies.ts';
import { civilOf } from '../../model/Day.ts';
import { tables } from '../../state/tables.ts';
import { useLatePart } from '../../ui/useLatePart.ts';
import { useMemo } from 'react';

interface ObservedTies {
  /** None while observations are coming. */
  readonly observed: ReadonlyMap<Pair, ObservedTie>;
  /** The last year by the day in which somebody looked; null before the first, and while they are coming. */
  readonly year: number | null;
  readonly fault: PartFault | null;
}

const NONE: ReadonlyMap<Pair, ObservedTie> = new Map();

/** Of the ties that a view draws those that are drawn as observed. The others do not wait for them. */
export function useObservedTies(rows: readonly TieRow[], day: Day, show: TieShow): ObservedTies {
  const came = useLatePart(tables.observations);
  const observations = came instanceof PartFault ? null : came;
  const observed = useMemo(
    () => (observations ? observedTies(observations, rows, day, show) : NONE),
    [observations, rows, day, show],
  );
  const { year: today } = civilOf(day);
  return {
    observed,
    year: observations?.yearsOf.cow.findLast((year) => year <= today) ?? null,
    fault: came instanceof PartFault ? came : null,
  };
}
