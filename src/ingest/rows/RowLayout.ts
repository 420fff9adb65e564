import type { Day } from '../../model/Day.ts';
import type { DayOrder } from './dates/DateStyle.ts';
import type { RowFormatId } from './formats/RowFormat.ts';

/** How a file of rows is to be understood: what it says of itself, and what was chosen for it. */
export interface RowLayout {
  readonly format: RowFormatId;
  /**
   * What its columns are called in the terms of the format, in plain form and in the order of the file;
   * empty for a column that tells nothing of an event. Null where the file's own names hold.
   */
  readonly names: readonly string[] | null;
  /** The order of day and month where both are numbers; null while it is not known. */
  readonly order: DayOrder | null;
  /** The reader's own day, by which a year of two digits gets its century; null while it is not known. */
  readonly today: Day | null;
  /** The row that its own names stand in, as a sheet counts; 0 where it has none. Null where their shape tells. */
  readonly namesRow: number | null;
}

/** A file that names its columns as its format does. */
export function layoutIn(format: RowFormatId): RowLayout {
  return { format, names: null, namesRow: null, order: null, today: null };
}
