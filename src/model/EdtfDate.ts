import type { Day } from './Day.ts';

export const DATE_PRECISIONS = ['day', 'season', 'month', 'year', 'decade', 'century'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** A date as EDTF (ISO 8601-2:2019, levels 0 and 1) with the days that it can mean. */
export interface EdtfDate {
  /** As written. */
  readonly edtf: string;
  /** First day that it can mean; null for an open or unknown start. */
  readonly startDay: Day | null;
  /** Last day that it can mean; null for an open or unknown end. */
  readonly endDay: Day | null;
  /** The coarser one of an interval's two ends. */
  readonly precision: DatePrecision;
  /** The written first and last date of an interval. */
  readonly interval: boolean;
  /** `..`: it goes on. */
  readonly openEnd: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** Whether a date begins on a day that is known as such: not a month or a season, not about it. */
export function isToTheDay({ startDay, precision, approximate, uncertain }: EdtfDate): boolean {
  return startDay !== null && precision === 'day' && !approximate && !uncertain;
}
