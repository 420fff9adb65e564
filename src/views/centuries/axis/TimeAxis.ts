import type { Day } from '../../../model/Day.ts';
import { type DaySpan, lengthDays } from '../../../model/DaySpan.ts';

/** Days laid out over a width: the first begins at 0, the last ends at `widthPx`. */
export interface TimeAxis {
  readonly span: DaySpan;
  readonly widthPx: number;
}

/** The closest zoom: five years, in which a day still has its own place. */
const SHORTEST_DAYS = 5 * 366;

/** Pixels from the left edge at which a day begins; beyond the edges for days out of sight. */
export function xOn({ span, widthPx }: TimeAxis, day: number): number {
  return ((day - span.startDay) / lengthDays(span)) * widthPx;
}

/** The day under a pixel, within the days on the axis. */
export function dayAtX({ span, widthPx }: TimeAxis, x: number): Day {
  const share = widthPx === 0 ? 0 : Math.min(Math.max(x / widthPx, 0), 1);
  const day = span.startDay + Math.floor(share * lengthDays(span));
  return Math.min(day, span.endDay) as Day;
}

/** `factor` times as many days, with `about` where it is; within `whole`. */
export function zoomedSpan(span: DaySpan, factor: number, about: Day, whole: DaySpan): DaySpan {
  const longest = lengthDays(whole);
  const length = Math.min(Math.max(Math.round(lengthDays(span) * factor), SHORTEST_DAYS), longest);
  const share = (about - span.startDay) / lengthDays(span);
  return fittedSpan(Math.round(about - share * length), length, whole);
}

/** The nearest span of the same length that holds a day. */
export function spanWith(span: DaySpan, day: Day, whole: DaySpan): DaySpan {
  if (span.startDay <= day && day <= span.endDay) return span;
  const length = lengthDays(span);
  return fittedSpan(Math.round(day - length / 2), length, whole);
}

function fittedSpan(start: number, length: number, whole: DaySpan): DaySpan {
  const startDay = Math.min(Math.max(start, whole.startDay), whole.endDay - length + 1);
  return { startDay: startDay as Day, endDay: (startDay + length - 1) as Day };
}
