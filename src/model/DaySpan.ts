import type { Day } from './Day.ts';

/** Both ends inclusive; `startDay <= endDay`. */
export interface DaySpan {
  readonly startDay: Day;
  readonly endDay: Day;
}

/** The span between two days given in either order. */
export function spanOf(a: Day, b: Day): DaySpan {
  return a <= b ? { startDay: a, endDay: b } : { startDay: b, endDay: a };
}

/** How many days, both ends counted: 1 for a single day. */
export function lengthDays(span: DaySpan): number {
  return span.endDay - span.startDay + 1;
}

export function spansOverlap(a: DaySpan, b: DaySpan): boolean {
  return a.startDay <= b.endDay && b.startDay <= a.endDay;
}

export function spanHolds(span: DaySpan, day: Day): boolean {
  return span.startDay <= day && day <= span.endDay;
}

export function sameSpan(a: DaySpan, b: DaySpan): boolean {
  return a.startDay === b.startDay && a.endDay === b.endDay;
}
