import { type Day, addDays, civilOf, dayOf } from '../../../model/Day.ts';
import { type TimeScale, dayWidthPx } from './TimeScale.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';

export const BIN_UNITS = ['day', 'week', 'month', 'year', 'decade'] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

const NARROWEST_PX = 2.5;

interface Bin {
  readonly shortestDays: number;
  /** First day of the bin that holds a day. */
  readonly startOf: (day: Day) => Day;
  /** First day of the bin after the one that starts on a day. */
  readonly next: (start: Day) => Day;
}

const BINS: Readonly<Record<BinUnit, Bin>> = {
  day: { shortestDays: 1, startOf: (day) => day, next: (day) => addDays(day, 1) },
  week: { shortestDays: 7, startOf: mondayOf, next: (day) => addDays(day, 7) },
  month: { shortestDays: 28, startOf: monthOf, next: (day) => monthOf(addDays(day, 31)) },
  year: yearsOf(1),
  decade: yearsOf(10),
};

/** The finest unit whose bins are all at least 2.5 px wide. */
export function binUnitFor(scale: TimeScale): BinUnit {
  const wide = BIN_UNITS.find((unit) => binWidthPx(scale, unit) >= NARROWEST_PX);
  return wide ?? 'decade';
}

function binWidthPx(scale: TimeScale, unit: BinUnit): number {
  return BINS[unit].shortestDays * dayWidthPx(scale);
}

/**
 * First days of the calendar's bins that cover `span`, and the day after the last of them. Weeks
 * run from Monday (ISO 8601).
 */
export function binEdges({ startDay, endDay }: DaySpan, unit: BinUnit): readonly Day[] {
  const { startOf, next } = BINS[unit];
  const edges = [startOf(startDay)];
  for (let edge = next(startOf(startDay)); edge <= endDay; edge = next(edge)) edges.push(edge);
  edges.push(next(startOf(endDay)));
  return edges;
}

// 1970-01-05 was a Monday
function mondayOf(day: Day): Day {
  return addDays(day, -((((day - 4) % 7) + 7) % 7));
}

function monthOf(day: Day): Day {
  const { year, month } = civilOf(day);
  return dayOf(year, month, 1);
}

function yearsOf(years: number): Bin {
  return {
    shortestDays: Math.floor(365.2 * years),
    startOf: (day) => dayOf(Math.floor(civilOf(day).year / years) * years, 1, 1),
    next: (day) => dayOf(civilOf(day).year + years, 1, 1),
  };
}
