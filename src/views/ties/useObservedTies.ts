import type { Day } from '../../model/Day.ts';
import { PartFault } from '../../base/PartFault.ts';
import type { Pair } from '../../model/Pair.ts';
import type { TieBasis } from '../../lens/Lens.ts';
import type { TieRow } from '../../query/ties/tieRows.ts';
import { type ObservedTie, observedTies } from '../../query/observed/observedTies.ts';
import { civilOf } from '../../model/Day.ts';
import { tables } from '../../state/tables.ts';
import { useLatePart } from '../../ui/useLatePart.ts';
import { useLens } from '../../state/lensStore.ts';
import { useMemo } from 'react';

interface ObservedTies {
  /** None while observations are coming. */
  readonly observed: ReadonlyMap<Pair, ObservedTie>;
  /** The last year by the day in which somebody looked; null before the first, and while they are coming. */
  readonly year: number | null;
  readonly fault: PartFault | null;
  /** What the reader asks to see ties drawn from. */
  readonly basis: TieBasis;
}

const NONE: ReadonlyMap<Pair, ObservedTie> = new Map();

/** Of the ties that a view draws those that are drawn as observed. The others do not wait for them. */
export function useObservedTies(rows: readonly TieRow[], day: Day): ObservedTies {
  const basis = useLens((lens) => lens.basis);
  const came = useLatePart(tables.observations);
  const observations = came instanceof PartFault ? null : came;
  const observed = useMemo(
    () => (observations ? observedTies(observations, rows, day, basis) : NONE),
    [observations, rows, day, basis],
  );
  const { year: today } = civilOf(day);
  return {
    observed,
    year: observations?.yearsOf.cow.findLast((year) => year <= today) ?? null,
    basis,
    fault: came instanceof PartFault ? came : null,
  };
}
