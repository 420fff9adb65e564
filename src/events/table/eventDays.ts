import type { Day } from '../../model/Day.ts';
import type { EventTable } from '../../columns/EventTable.ts';
import type { Filter } from '../../columns/Filter.ts';
import { passingTest } from '../../columns/passingTest.ts';

/**
 * The days on which events begin that pass a filter: each once, ascending. In the time of a look at
 * the first passing event of each day.
 */
export function eventDays(table: EventTable, filter: Filter): readonly Day[] {
  const passes = passingTest(table, filter);
  const days: Day[] = [];
  for (let i = 0; i + 1 < table.dayStarts.length; i++) {
    let position = table.dayStarts[i]!;
    const end = table.dayStarts[i + 1]!;
    while (position < end && !passes(position)) position++;
    if (position < end) days.push((table.firstDay + i) as Day);
  }
  return days;
}
