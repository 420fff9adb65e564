import type { EventTable } from './EventTable.ts';
import type { Filter } from './Filter.ts';
import { passingTest } from './passingTest.ts';

/** How many events of each tone have begun, by day: running counts. */
export interface DayCounts {
  readonly tones: number;
  /** The first day on which something begins. */
  readonly firstDay: number;
  /** `begun[i * tones + tone]`: events that begin before day `firstDay + i`. */
  readonly begun: Uint32Array;
  /** The same, of those whose first day is known to the day; the same array where each one's is. */
  readonly dated: Uint32Array;
}

/** The running counts of the events that pass a filter. One pass over the events. */
export function dayCounts(table: EventTable, filter: Filter): DayCounts {
  const { firstDay, dayStarts, tones, kind, vague } = table;
  const passes = passingTest(table, filter);
  const days = dayStarts.length - 1;
  const begun = new Uint32Array((days + 1) * tones);
  const dated = vague ? begun.slice() : begun;
  for (let i = 0; i < days; i++) {
    const row = (i + 1) * tones;
    for (let position = dayStarts[i]!; position < dayStarts[i + 1]!; position++) {
      if (!passes(position)) continue;
      const at = row + (kind[position]! % tones);
      begun[at]!++;
      if (vague && vague[position] === 0) dated[at]!++;
    }
  }
  for (const counts of new Set([begun, dated])) {
    for (let at = tones; at < counts.length; at++) counts[at]! += counts[at - tones]!;
  }
  return { tones, firstDay, begun, dated };
}

/**
 * How many events of a tone begin within each bin: all, or those dated to the day. `edges` are the
 * first days of the bins, ascending, and the day after the last. Linear in the bins.
 */
export function beginning(
  days: DayCounts,
  which: 'begun' | 'dated',
  tone: number,
  edges: ArrayLike<number>,
): Uint32Array {
  const { firstDay, tones } = days;
  const running = days[which];
  const lastRow = running.length / tones - 1;
  const begunBefore = (day: number): number => {
    const row = Math.min(day - firstDay, lastRow);
    return row < 0 ? 0 : running[row * tones + tone]!;
  };
  const counts = new Uint32Array(Math.max(0, edges.length - 1));
  let before = begunBefore(edges[0] ?? firstDay);
  for (let bin = 0; bin < counts.length; bin++) {
    const after = begunBefore(edges[bin + 1]!);
    counts[bin] = after - before;
    before = after;
  }
  return counts;
}
