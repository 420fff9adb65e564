import { civilOf, type Day } from '../model/Day.ts';
import { type DaySpan, lengthDays } from '../model/DaySpan.ts';
import { yearTicks } from './yearTicks.ts';

interface YearLabel {
  readonly day: Day;
  /** At an end it names the year of the end; between them, the year that begins there. */
  readonly at: 'start' | 'between' | 'end';
}

const MOST_BETWEEN = 5;
/** Nearer to an end, as a share of the span, a year would touch the one that stands there. */
const ROOM = 0.18;

/** The years under a strip: those of its ends, and round ones between where they have room. */
export function yearLabels(span: DaySpan): readonly YearLabel[] {
  const { startDay, endDay } = span;
  const [first, last] = [civilOf(startDay).year, civilOf(endDay).year];
  const between = yearTicks(span, MOST_BETWEEN).filter((day) => {
    const share = (day - startDay) / lengthDays(span);
    return share > ROOM && share < 1 - ROOM && civilOf(day).year !== last;
  });
  return [
    { day: startDay, at: 'start' },
    ...between.map((day) => ({ day, at: 'between' }) as const),
    ...(first === last ? [] : [{ day: endDay, at: 'end' } as const]),
  ];
}
