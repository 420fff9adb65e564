import type { DaySpan } from '../../model/DaySpan.ts';
import { spanHolds } from '../../model/DaySpan.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Day } from '../../model/Day.ts';
import type { Pair } from '../../model/Pair.ts';
import type { TieChange } from '../../model/TieChange.ts';
import { type TieInterval, intervalsOf } from '../../dataset/TieLedger.ts';

/** How a tie stands, whatever set it so. */
export type TieStanding = Pick<TieInterval, 'status' | 'strained' | 'lastRecorded'>;

interface Turn {
  readonly pair: Pair;
  /** The first day that has the new standing. */
  readonly day: Day;
  readonly before: TieStanding;
  readonly after: TieStanding;
}

/**
 * A day on which the tie of a pair turned: by a change on record, because the record of a change
 * ends there (`lapse`), or because the later of two states was founded.
 */
export type TieTurn =
  | (Turn & { readonly type: 'change'; readonly change: TieChange })
  | (Turn & { readonly type: 'lapse'; readonly change: TieChange })
  | (Turn & { readonly type: 'founding' });

/**
 * Each turn of a pair's tie within `span`, by day, then as in the file. Each begins with the standing
 * that the one before it left. A turn on the first day of the ledger is not one: nothing is known of
 * the day before.
 */
export function tieTurns({ ledger }: Dataset, pair: Pair, span: DaySpan): readonly TieTurn[] {
  const intervals = intervalsOf(ledger, pair);
  const changes = ledger.histories.get(pair)?.changes ?? [];
  return intervals.flatMap((after, index) => {
    const before = intervals[index - 1];
    if (!before || !spanHolds(span, after.startDay)) return [];
    const own = changes.filter(({ date }) => date.startDay === after.startDay);
    if (own.length > 0) return chained(pair, before, after, own);
    const turn = { pair, day: after.startDay, before, after };
    return after.change
      ? [{ ...turn, type: 'lapse', change: after.change } as const]
      : [{ ...turn, type: 'founding' } as const];
  });
}

/** Several changes of one day, each from the standing that the last one left. */
function chained(
  pair: Pair,
  before: TieStanding,
  after: TieInterval,
  changes: readonly TieChange[],
): readonly TieTurn[] {
  let standing = before;
  return changes.map((change, index) => {
    const from = standing;
    standing = index === changes.length - 1 ? after : standingAfter(from, change);
    return { type: 'change', pair, day: after.startDay, change, before: from, after: standing };
  });
}

function standingAfter(before: TieStanding, change: TieChange): TieStanding {
  const strained = change.strained === true;
  return change.status === null
    ? { ...before, strained }
    : { status: change.status, strained, lastRecorded: null };
}

/** Whether two standings read the same: status and strain, not what was last recorded. */
export function sameStanding(a: TieStanding, b: TieStanding): boolean {
  return a.status === b.status && a.strained === b.strained;
}
