import { type Day, addDays } from '../model/Day.ts';
import type { DaySpan } from '../model/DaySpan.ts';
import type { Iso3 } from '../model/Country.ts';
import { type Pair, statesOf } from '../model/Pair.ts';
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
  /** Of whose ties the record can tell. */
  readonly states: ReadonlySet<Iso3>;
  /** All pairs of the hemisphere's states, and any other with a change on record; sorted. */
  readonly pairs: readonly Pair[];
  /** Those with a change on record; sorted. */
  readonly changedPairs: readonly Pair[];
  readonly histories: ReadonlyMap<Pair, PairHistory>;
}

/**
 * The intervals of a pair by day; for a pair the ledger does not hold, one without recorded break, or of a level
 * not recorded where the record does not know both states.
 */
export function intervalsOf(ledger: TieLedger, pair: Pair): readonly TieInterval[] {
  return ledger.histories.get(pair)?.intervals ?? [unrecorded(ledger, pair)];
}

/** The same, and after the last day of the ledger up to `day` one of which nothing is known. */
export function intervalsUntil(ledger: TieLedger, pair: Pair, day: Day): readonly TieInterval[] {
  const intervals = intervalsOf(ledger, pair);
  return isRecorded(ledger, day) ? intervals : [...intervals, statusOn(ledger, pair, day)];
}

/** Whether the record of ties reaches to a day: what held after its last day is not known. */
export function isRecorded({ span }: TieLedger, day: Day): boolean {
  return day <= span.endDay;
}

/** Whether it is on record how a tie stood: a published list that dates its beginning does not say that. */
export function isTold({ change }: TieInterval): boolean {
  return change !== null && change.basis !== 'list';
}

/**
 * The interval that holds `day`. After the last day of the ledger the level is unknown, and what was
 * last on record is named; a day before its first is read as that.
 */
export function statusOn(ledger: TieLedger, pair: Pair, day: Day): TieInterval {
  const intervals = intervalsOf(ledger, pair);
  if (!isRecorded(ledger, day)) {
    const last = intervals.at(-1) ?? unrecorded(ledger, pair);
    return {
      startDay: addDays(ledger.span.endDay, 1),
      endDay: day,
      status: 'unknown',
      strained: false,
      approximate: true,
      change: last.change,
      lastRecorded: last.lastRecorded ?? (last.status === 'unknown' ? null : last.status),
    };
  }
  const found = intervals.findLast(({ startDay }) => startDay <= day) ?? intervals[0];
  return found ?? unrecorded(ledger, pair);
}

/** The dated changes of a pair by day; none for a pair without any. */
export function changesOf(ledger: TieLedger, pair: Pair): readonly TieChange[] {
  return ledger.histories.get(pair)?.changes ?? [];
}

function unrecorded({ span, states }: TieLedger, pair: Pair): TieInterval {
  return {
    ...span,
    status: statesOf(pair).every((iso3) => states.has(iso3)) ? 'no-recorded-break' : 'unknown',
    strained: false,
    approximate: false,
    change: null,
    lastRecorded: null,
  };
}
