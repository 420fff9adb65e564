/** Whole days, inclusive at both ends. */
export interface TableSpan {
  readonly startDay: number;
  readonly endDay: number;
}
