import type { EventTable } from '../columns/EventTable.ts';
import type { Day } from '../model/Day.ts';
import type { DaySpan } from '../model/DaySpan.ts';

/** So many events are looked at all at once; of more, the last year is shown first. */
const WHOLE_MOST = 2000;
const YEAR_DAYS = 365;

/** Of fewer events none is far from the others. */
const STRAYS_FROM = 20;
const STRAY_SHARE = 0.01;

/**
 * The days that a reader sees first of a file: where its events are. A few strays do not rule it, as of a year
 * mistyped: at most one in a hundred events, a longer time away from all others than those span, and more than
 * a year. Of many events, the last year of those days.
 */
export function openingOf(table: EventTable): DaySpan {
  const days = daysOf(table);
  const { startDay, endDay } = table.count < STRAYS_FROM ? spanOf(days) : withoutStrays(days);
  const lastYear = Math.max(startDay, endDay - YEAR_DAYS + 1) as Day;
  return { startDay: table.count > WHOLE_MOST ? lastYear : startDay, endDay };
}

/** Days on which something begins or ends, ascending, with how many events do. */
interface Counted {
  readonly days: readonly number[];
  readonly counts: readonly number[];
}

function daysOf(table: EventTable): Counted {
  const { firstDay, dayStarts, lasting } = table;
  const begun = new Map<number, number>();
  for (let i = 0; i + 1 < dayStarts.length; i++) {
    const count = dayStarts[i + 1]! - dayStarts[i]!;
    if (count > 0) begun.set(firstDay + i, count);
  }
  for (const day of lasting.endDays) begun.set(day, (begun.get(day) ?? 0) + 1);
  const days = [...begun.keys()].toSorted((a, b) => a - b);
  return { days, counts: days.map((day) => begun.get(day)!) };
}

function spanOf({ days }: Counted): DaySpan {
  return { startDay: (days[0] ?? 0) as Day, endDay: (days.at(-1) ?? 0) as Day };
}

function withoutStrays({ days, counts }: Counted): DaySpan {
  const most = counts.reduce((sum, count) => sum + count, 0) * STRAY_SHARE;
  let first = 0;
  let last = days.length - 1;
  // strays on one side stretch what those on the other are measured by
  for (let turn = 0; turn < 2; turn++) {
    first = inward(0, last, 1);
    last = inward(days.length - 1, first, -1);
  }
  return { startDay: days[first] as Day, endDay: days[last] as Day };

  function inward(from: number, to: number, step: 1 | -1): number {
    let kept = from;
    let strays = counts[from]!;
    for (let i = from; i !== to && strays <= most; i += step) {
      const gap = Math.abs(days[i + step]! - days[i]!);
      if (gap > Math.max(YEAR_DAYS, Math.abs(days[to]! - days[i + step]!))) kept = i + step;
      strays += counts[i + step]!;
    }
    return kept;
  }
}
