import type { Day } from '../model/Day.ts';
import type { DaySpan } from '../model/DaySpan.ts';
import type { Pair } from '../model/Pair.ts';
import type { TieChange } from '../model/TieChange.ts';
import type { TieStatus } from '../model/TieStatus.ts';

/** Days, both inclusive, on which the tie of a pair stood one way. */
export interface TieInterval extends DaySpan {
  readonly status: TieStatus;
  readonly strained: boolean;
  /** The day on which it began is not exactly known. */
  readonly approximate: boolean;
  /** The last change on record on its days; null before the first one. */
  readonly change: TieChange | null;
  /** For status `unknown`: what was last on record. */
  readonly lastRecorded: TieStatus | null;
}

export interface PairHistory {
  /** Without gap or overlap over the days of the ledger. */
  readonly intervals: readonly TieInterval[];
  /** By first day, then as in the file. */
  readonly changes: readonly TieChange[];
}

/** How the ties of all pairs of states stood on each day. */
export interface TieLedger {
  readonly span: DaySpan;
  /** All pairs of the hemisphere's states, and any other with a change on record; sorted. */
  readonly pairs: readonly Pair[];
  /** Those with a change on record; sorted. */
  readonly changedPairs: readonly Pair[];
  readonly histories: ReadonlyMap<Pair, PairHistory>;
}

/** The intervals of a pair by day; for a pair the ledger does not hold, one without recorded break. */
export function intervalsOf(ledger: TieLedger, pair: Pair): readonly TieInterval[] {
  return ledger.histories.get(pair)?.intervals ?? [unrecorded(ledger.span)];
}

/** The interval that holds `day`; a day outside the ledger is read as its nearest one. */
export function statusOn(ledger: TieLedger, pair: Pair, day: Day): TieInterval {
  const intervals = intervalsOf(ledger, pair);
  const found = intervals.findLast(({ startDay }) => startDay <= day) ?? intervals[0];
  return found ?? unrecorded(ledger.span);
}

/** The dated changes of a pair by day; none for a pair without any. */
export function changesOf(ledger: TieLedger, pair: Pair): readonly TieChange[] {
  return ledger.histories.get(pair)?.changes ?? [];
}

function unrecorded(span: DaySpan): TieInterval {
  return {
    ...span,
    status: 'no-recorded-break',
    strained: false,
    approximate: false,
    change: null,
    lastRecorded: null,
  };
}
