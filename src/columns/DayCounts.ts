import { type EventTable, dayOf } from './EventTable.ts';
import type { Filter } from './Filter.ts';
import { passingTest } from './passingTest.ts';

/** How many events of each tone have begun, and how many have ended, by day: running counts. */
export interface DayCounts {
  readonly tones: number;
  /** The first day on which something begins. */
  readonly firstDay: number;
  /** `begun[i * tones + tone]`: events that begin before day `firstDay + i`. */
  readonly begun: Uint32Array;
  /** `ended[i * tones + tone]`: events whose last day is before day `firstDay + i`. */
  readonly ended: Uint32Array;
}

/** The running counts of the events that pass a filter. One pass over the events. */
export function dayCounts(table: EventTable, filter: Filter): DayCounts {
  const { firstDay, dayStarts, tones, lasting } = table;
  const passes = passingTest(table, filter);
  const days = dayStarts.length - 1;
  const lastEnd = lasting.endDays.reduce((last, day) => Math.max(last, day), firstDay + days - 1);
  const begun = new Uint32Array((lastEnd - firstDay + 2) * tones);
  for (let i = 0; i < days; i++) {
    const row = (i + 1) * tones;
    for (let position = dayStarts[i]!; position < dayStarts[i + 1]!; position++) {
      if (passes(position)) begun[row + (table.kind[position]! % tones)]!++;
    }
  }
  const ended = begun.slice();
  lasting.positions.forEach((position, at) => {
    if (!passes(position)) return;
    const tone = table.kind[position]! % tones;
    ended[(dayOf(table, position) - firstDay + 1) * tones + tone]!--;
    ended[(lasting.endDays[at]! - firstDay + 1) * tones + tone]!++;
  });
  for (const counts of [begun, ended]) {
    for (let at = tones; at < counts.length; at++) counts[at]! += counts[at - tones]!;
  }
  return { tones, firstDay, begun, ended };
}

/**
 * How many events of a tone each bin holds; one that lasts counts in each bin that it covers. `edges`
 * are the first days of the bins, ascending, and the day after the last. Linear in the bins.
 */
export function overlapping(days: DayCounts, tone: number, edges: ArrayLike<number>): Uint32Array {
  // of those that begin before the end, the ones that have not ended before the start
  return binsOf(
    edges,
    (start, end) => countAt(days, days.begun, end, tone) - countAt(days, days.ended, start, tone),
  );
}

/** How many events of a tone begin within each bin. */
export function beginning(days: DayCounts, tone: number, edges: ArrayLike<number>): Uint32Array {
  return binsOf(
    edges,
    (start, end) => countAt(days, days.begun, end, tone) - countAt(days, days.begun, start, tone),
  );
}

/** One number for each bin, from its first day and that of the next. */
function binsOf(
  edges: ArrayLike<number>,
  countOf: (start: number, end: number) => number,
): Uint32Array {
  const counts = new Uint32Array(Math.max(0, edges.length - 1));
  for (let bin = 0; bin < counts.length; bin++) counts[bin] = countOf(edges[bin]!, edges[bin + 1]!);
  return counts;
}

function countAt(days: DayCounts, counts: Uint32Array, day: number, tone: number): number {
  const { firstDay, tones } = days;
  const row = Math.min(day - firstDay, counts.length / tones - 1);
  return row < 0 ? 0 : counts[row * tones + tone]!;
}
