import { type Day, addDays } from '../../../model/Day.ts';
import { type DaySpan, spanHolds } from '../../../model/DaySpan.ts';
import { binEdges } from '../scale/binEdges.ts';

/** A year, and the day for which it stands: its last, or the last that is known of it. */
export interface YearEnd {
  readonly startDay: Day;
  readonly next: Day;
  readonly day: Day;
}

/** The years of a span as far as a record reaches. */
export function yearEnds(span: DaySpan, record: DaySpan): readonly YearEnd[] {
  const edges = binEdges(span, 'year');
  return edges.slice(0, -1).flatMap((startDay, at) => {
    const next = edges[at + 1] ?? startDay;
    const day = Math.min(addDays(next, -1), record.endDay) as Day;
    return spanHolds(record, day) && day >= startDay ? [{ startDay, next, day }] : [];
  });
}
