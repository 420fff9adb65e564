import type { Changes, TieDifference } from './changesBetween.ts';
import type { TieTurn } from './tieTurns.ts';

/** A turn with a change on record behind it. */
export type RecordedTurn = Exclude<TieTurn, { type: 'founding' }>;

/** What is said of the ties in a window, each number by one definition. */
export interface ChangesTally {
  /** Changes of ties that are dated in the window. */
  readonly changes: number;
  /** Changes of before the window of which the record ends in it. */
  readonly lapses: number;
  /** The ties that these are of. */
  readonly ties: number;
  /** Those of them that do not stand at the end as they did on the eve. */
  readonly otherwise: number;
}

export function changesTally(changes: Changes): ChangesTally {
  const turns = toldTurns(changes);
  const dated = turns.filter(({ type }) => type === 'change').length;
  return {
    changes: dated,
    lapses: turns.length - dated,
    ties: new Set(turns.map(({ pair }) => pair)).size,
    otherwise: changes.differences.filter(isOnRecord).length,
  };
}

/** The line of a change says itself that its end is not on record: a lapse after it adds nothing. */
export function toldTurns({ turns }: Pick<Changes, 'turns'>): readonly RecordedTurn[] {
  const told = new Set(turns.flatMap((turn) => (turn.type === 'change' ? [turn.change] : [])));
  return turns.filter(
    (turn): turn is RecordedTurn =>
      turn.type === 'change' || (turn.type === 'lapse' && !told.has(turn.change)),
  );
}

/** Whether a change on record made the difference, and not only the founding of a state. */
export function isOnRecord({ first, second }: TieDifference): boolean {
  return first.change !== null || second.change !== null;
}
