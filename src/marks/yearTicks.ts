import { civilOf, type Day, dayOf } from '../model/Day.ts';
import type { DaySpan } from '../model/DaySpan.ts';

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500] as const;

/** First days of round years inside a span, at most `most` of them, oldest first. */
export function yearTicks(span: DaySpan, most: number): readonly Day[] {
  const firstYear = civilOf(span.startDay).year;
  const lastYear = civilOf(span.endDay).year;
  for (const step of STEPS) {
    const ticks = [];
    for (let year = Math.ceil(firstYear / step) * step; year <= lastYear; year += step) {
      const day = dayOf(year, 1, 1);
      if (day >= span.startDay && day <= span.endDay) ticks.push(day);
      if (ticks.length > most) break;
    }
    if (ticks.length <= most) return ticks;
  }
  return [];
}
