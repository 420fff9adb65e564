import { type EventTable, rangeOf } from './EventTable.ts';
import type { Filter } from './Filter.ts';
import type { TableSpan } from './TableSpan.ts';
import { eachLastingInto } from './Lasting.ts';
import { passingTest } from './passingTest.ts';

/** The first positions of some events, ascending, and how many there are. */
interface FirstPositions {
  readonly positions: readonly number[];
  readonly total: number;
}

/** What overlaps a span and is more than a day that is known. */
export interface TableStretches {
  readonly lasting: FirstPositions;
  readonly vague: FirstPositions;
}

/**
 * The events that overlap a span and pass a filter: those that last, where they are dated to the day,
 * and those that are not. Of each the first `most`. Linear in the events that last, and in those of the
 * span where some are not dated to the day.
 */
export function stretchesIn(
  table: EventTable,
  span: TableSpan,
  filter: Filter,
  most: number,
): TableStretches {
  const { vague } = table;
  const { from, to } = rangeOf(table, span);
  const passes = passingTest(table, filter);
  const lists = { lasting: firstOf(most), vague: firstOf(most) };
  eachLastingInto(table.lasting, to, span, (position) => {
    if (!passes(position)) return;
    if (vague?.[position] !== 1) lists.lasting.add(position);
    else if (position < from) lists.vague.add(position);
  });
  for (let position = vague ? from : to; position < to; position++) {
    if (vague?.[position] === 1 && passes(position)) lists.vague.add(position);
  }
  return lists;
}

function firstOf(most: number) {
  const positions: number[] = [];
  return {
    positions,
    total: 0,
    add(position: number) {
      if (this.total++ < most) positions.push(position);
    },
  };
}
