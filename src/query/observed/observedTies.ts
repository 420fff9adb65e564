import type { Day } from '../../model/Day.ts';
import { type MissionLevel, isResident } from '../../model/Observation.ts';
import { type ObservedPair, observedOn } from './observedOn.ts';
import type { Observations } from '../../dataset/tables/Observations.ts';
import { type Pair, statesOf } from '../../model/Pair.ts';
import type { TieRow } from '../ties/tieRows.ts';
import { isTold } from '../../dataset/TieLedger.ts';
import type { TieBasis } from '../../lens/Lens.ts';

/**
 * How the two missions of a pair were last observed together: ambassadors both ways, both there at a lower
 * level or in another form, one alone, none found; `changed`: a change came after it, and its end is not on
 * record; `unseen`: nobody had looked.
 */
export const OBSERVED_KINDS = [
  'ambassadors',
  'lower',
  'one-way',
  'none',
  'changed',
  'unseen',
] as const;
export type ObservedKind = (typeof OBSERVED_KINDS)[number];

/** A tie as it was last observed by a day. */
export interface ObservedTie {
  readonly observed: ObservedPair;
  readonly kind: ObservedKind;
}

/**
 * Of some ties on a day those to be drawn as observed, by pair. A dated change always wins: only where none
 * tells the level is a tie drawn so, unless observations are asked for alone.
 */
export function observedTies(
  observations: Observations,
  rows: readonly TieRow[],
  day: Day,
  basis: TieBasis,
): ReadonlyMap<Pair, ObservedTie> {
  if (basis === 'changes') return new Map();
  return new Map(
    rows.flatMap((row): [Pair, ObservedTie][] => {
      if (basis === 'both' && hasLevel(row)) return [];
      const observed = observedOn(observations, row.pair, day);
      // what a change left open, or what never began, says more than that nobody looked
      if (basis === 'both' && !observed.by && row.rung !== 'no-recorded-break') return [];
      const kind = basis === 'both' && isLater(row, observed) ? 'changed' : kindOf(observed);
      return [[row.pair, { observed, kind }]];
    }),
  );
}

/** How many of some pairs were last observed in each way. */
export function observedTally(
  ties: ReadonlyMap<Pair, ObservedTie>,
  shown: ReadonlySet<Pair>,
): Readonly<Record<ObservedKind, number>> {
  const counts = Object.fromEntries(OBSERVED_KINDS.map((kind) => [kind, 0]));
  for (const [pair, { kind }] of ties) if (shown.has(pair)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts as Record<ObservedKind, number>;
}

/** The mission that a state of the pair sends to the other; null where nobody had looked. */
export function missionFrom({ observed }: ObservedTie, sender: string): MissionLevel | null {
  const side = statesOf(observed.pair)[0] === sender ? 0 : 1;
  return observed.missions[side].level;
}

/** Whether a dated change says at what level the two stand. */
export function hasLevel({ tie, rung }: Pick<TieRow, 'tie' | 'rung'>): boolean {
  return isTold(tie) && rung !== 'unknown' && rung !== 'no-recorded-break';
}

/** Whether a change of the level came after the observation. */
function isLater({ tie, rung, level }: TieRow, { by }: ObservedPair): boolean {
  const since = level?.date.startDay ?? null;
  return (
    rung === 'unknown' && isTold(tie) && by !== null && since !== null && since > by.span.endDay
  );
}

/** How the two missions of a pair were found when somebody looked last. */
export function kindOf({ by }: ObservedPair): ObservedKind {
  if (!by) return 'unseen';
  const there = by.missions.filter(isResident);
  if (there.length === 2)
    return there.every((one) => one === 'ambassador') ? 'ambassadors' : 'lower';
  return there.length === 1 ? 'one-way' : 'none';
}
