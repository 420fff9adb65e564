import type { Day } from '../../../model/Day.ts';

/** How dates of numbers alone are meant, `3/11/2025`. */
export type DayOrder = 'day-first' | 'month-first';

/** What a column of bare numbers counts: days of a spreadsheet, or seconds or milliseconds since 1970. */
export type DayNumbers = 'serials' | 'seconds' | 'milliseconds';

/** How the dates of a file are to be understood. */
export interface DateStyle {
  /** Null while it is not known: a date that depends on it is left out. */
  readonly order: DayOrder | null;
  /** The reader's own; a year of two digits is never after it. Null while it is not known. */
  readonly today: Day | null;
  /** No date with a year of two digits is after it, where that is before today; null where nothing says so. */
  readonly shortUntil: Day | null;
  /** Null where a number alone is no date. */
  readonly numbers: DayNumbers | null;
  /** Whether EDTF dates may stand for the days that they mean, and a month in words for all of its days. */
  readonly edtf: boolean;
}
