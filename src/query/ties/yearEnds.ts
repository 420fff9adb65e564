import { type Day, addDays, civilOf, dayOf } from '../../model/Day.ts';
import { type DaySpan, spanHolds } from '../../model/DaySpan.ts';

/** A year, and the day for which it stands: its last, or the last that is known of it. */
export interface YearEnd {
  readonly startDay: Day;
  readonly next: Day;
  readonly day: Day;
}

/** The years of a span as far as a record reaches. */
export function yearEnds(span: DaySpan, record: DaySpan): readonly YearEnd[] {
  const first = civilOf(span.startDay).year;
  const count = civilOf(span.endDay).year - first + 1;
  return Array.from({ length: count }, (_, at) => first + at).flatMap((year) => {
    const startDay = dayOf(year, 1, 1);
    const next = dayOf(year + 1, 1, 1);
    const day = Math.min(addDays(next, -1), record.endDay) as Day;
    return spanHolds(record, day) && day >= startDay ? [{ startDay, next, day }] : [];
  });
}
